package org.safehomes.host.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łukasz Głowacki|lukasz glowacki",
                "Zoë  Ó-Maoláin|zoe o maolain",
                "Ayşe Yıldırım|ayse yildirim",
                "Đặng Thảo|dang thao",
                "Sean O’Gilhooly|sean ogilhooly",
                "José_%Serrão|jose serrao",
                "İpek Öz|ipek oz"
            })
    void caseAccentsAndSignsAreLeftOut(String name, String searched) {
        assertThat(SearchName.of(name)).isEqualTo(searched);
    }
}

package org.safehomes.directory.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({"0,12", "1,1", "1200,1200", "1201,12", "-2147483648,12"})
    void monthsThatMakeNoSenseAreReplacedAndSaidSo(int given, int taken) {
        var settings = Settings.of(new Configured("", "", given, 10));

        assertThat(settings.staleAfterMonths()).isEqualTo(taken);
        assertThat(settings.notices()).hasSize(given == taken ? 0 : 1).allMatch(Notice::warning);
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "0,0", "300,300", "301,10", "2147483647,10"})
    void soAreSeconds(int given, int taken) {
        var settings = Settings.of(new Configured("", "", 12, given));

        assertThat(settings.grace()).isEqualTo(Duration.ofSeconds(taken));
        assertThat(settings.notices()).hasSize(given == taken ? 0 : 1).allMatch(Notice::warning);
    }

    @Test
    void namesAreTrimmed() {
        var settings = Settings.of(new Configured(" south ", " etc/a.csv\t", 12, 10));

        assertThat(settings.directory()).isEqualTo("south");
        assertThat(settings.file()).isEqualTo("etc/a.csv");
    }
}

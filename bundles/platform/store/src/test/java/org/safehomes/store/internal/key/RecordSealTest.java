package org.safehomes.store.internal.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.store.Seal;

class RecordSealTest {

    private final Seal seal = new RecordSeal(SecretBox.newKey());

    @ParameterizedTest
    @ValueSource(strings = {"", "call after six", "Siân Ó Dónaill 👩‍👧", "line\nline\u0000end"})
    void opensWhatItSealed(String text) {
        assertThat(seal.open("da_case", "name", "7", seal.seal("da_case", "name", "7", text)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "da_note, name, 7",
        "da_case, address, 7",
        "da_case, name, 8",
        "da_casen, ame, 7",
        "da_case, name7, ''",
    })
    void doesNotOpenInAnotherPlace(String table, String column, String row) {
        byte[] sealed = seal.seal("da_case", "name", "7", "call after six");
        assertThatThrownBy(() -> seal.open(table, column, row, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(table + "." + column)
                .hasMessageNotContaining("call");
    }

    @Test
    void doesNotOpenUnderTheKeyOfAnotherRecord() {
        byte[] sealed = seal.seal("da_case", "name", "7", "call after six");
        Seal other = new RecordSeal(SecretBox.newKey());
        assertThatThrownBy(() -> other.open("da_case", "name", "7", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenWhenAnyByteIsAltered() {
        byte[] sealed = seal.seal("da_case", "name", "7", "call after six");
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> seal.open("da_case", "name", "7", altered))
                    .as("byte %d", i)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 28})
    void doesNotOpenWhatIsCutShort(int length) {
        assertThatThrownBy(() -> seal.open("da_case", "name", "7", new byte[length]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sealsEqualTextsDifferentlyAndShowsNeitherTextNorKey() {
        byte[] first = seal.seal("da_case", "name", "7", "call after six");
        byte[] second = seal.seal("da_case", "name", "7", "call after six");
        assertThat(first).isNotEqualTo(second);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("call");
        assertThat(seal).hasToString("RecordSeal");
    }
}

package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PrintableTest {

    private final Printable printable = new Printable(point -> point < 0x0700);

    @Test
    void whatNoFontShowsStandsThereAsItsCodePoint() {
        assertThat(printable.text("Name: 王 𠮷")).isEqualTo("Name: [U+738B] [U+20BB7]");
    }

    @Test
    void whatIsNoCharacterStandsThereAsItsCodePoint() {
        assertThat(printable.text("a\u0000b\uD800c\uFFFCd\uE000")).isEqualTo("a[U+0000]b[U+D800]c[U+FFFC]d[U+E000]");
    }

    @Test
    void aDirectionOverrideCannotShowAnotherName() {
        var all = new Printable(point -> true);
        assertThat(all.text("Jo\u202Ekram")).isEqualTo("Jo\u200E[U+202E]\u200Ekram");
    }

    @Test
    void invisibleMarksSteerAsTheyDidOnTheScreen() {
        assertThat(printable.text("house\u00ADwork\u200Bing")).isEqualTo("house\u00ADwork\u200Bing");
    }

    @Test
    void aCodePointAmongLettersFromTheRightStaysInOnePiece() {
        assertThat(printable.text("علي王")).isEqualTo("علي\u200E[U+738B]\u200E");
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertThat(printable.text("a\r\nb\rc\nd\u0085e\u2028f\fg")).isEqualTo("a\nb\nc\nd\ne\nf\ng");
    }

    @Test
    void lettersAndTheirAccentsAreOne() {
        assertThat(printable.text(Normalizer.normalize("Żółć", Normalizer.Form.NFD)))
                .isEqualTo("Żółć");
    }

    @Test
    void aGapCanBeSeen() {
        assertThat(printable.text("")).isEqualTo("–");
        assertThat(printable.text(" \n")).isEqualTo("–");
    }

    @Test
    void markupIsText() {
        assertThat(printable.text("<b>&amp;\"'")).isEqualTo("<b>&amp;\"'");
    }
}

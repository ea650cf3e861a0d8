package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people write them. They are invented. */
class NamesTest {

    private final PaperPrinter printer = new PaperPrinter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Çağrı Şimşek İğdır", // Turkish
                "Nguyễn Thị Phượng", // Vietnamese
                "Żółć Gęślą Jaźń", // Polish
                "Ștefania Țîrlea", // Romanian
                "Xaliimo Cabdi", // Somali
                "Ọlárọ́nkẹ́ Ọ̀nwụ̀", // Yoruba, Igbo
                "Γεώργιος Ελένη", // Greek
                "Ольга Ђорђевић Їжак", // Ukrainian, Serbian
                "محمد عبد الله", // Arabic
                "نیلوفر یگانه", // Persian
                "فاطمہ ٹھاکر گڑھی ے", // Urdu
                "שרה לוי", // Hebrew
                "አበበ ትግርኛ", // Amharic, Tigrinya
                "ნინო", // Georgian
                "Անի", // Armenian
                "office fluffy difficult" // what a font joins
            })
    void aNameIsPrintedInItsOwnLetters(String name) {
        assertThat(Pdf.text(printer.pdf(Papers.of(Papers.fields("Name", name)))))
                .contains("Name " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "রহিমা", "सीता", "கமலா", "𠮷"})
    void aNameThatCannotBeSetRightIsPrintedAsItsCodePoints(String name) {
        var codePoints = new StringBuilder();
        name.codePoints().forEach(point -> codePoints.append(String.format("[U+%04X]", point)));
        assertThat(Pdf.text(printer.pdf(Papers.of(Papers.fields("Name", name)))).replace("\n", ""))
                .contains("Name " + codePoints);
    }

    @Test
    void aNameInAHeadingIsPrintedToo() {
        assertThat(Pdf.text(printer.pdf(Papers.of(Papers.fields("ትግርኛ Żółć", "x")))))
                .contains("ትግርኛ Żółć x");
    }

    @Test
    void namesOfBothDirectionsStandInOneLine() {
        assertThat(Pdf.text(printer.pdf(Papers.of(Papers.fields("Name", "Known as محمد علي (born 1990) in town")))))
                .contains("Known as محمد علي (born 1990) in town");
    }

    @Test
    void everyFontIsInTheFile() {
        var file = printer.pdf(Papers.of(Papers.fields("Name", "Żółć محمد አበበ")));
        Pdf.read(file, document -> {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(name -> {
                var font = font(resources, name);
                assertThat(font.isEmbedded()).isTrue();
                // a part of it: what is used
                assertThat(font.getName()).matches("[A-Z]{6}\\+(DejaVuSans|DejaVuSans-Bold|NotoSans.*)");
            });
            return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .count();
        });
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

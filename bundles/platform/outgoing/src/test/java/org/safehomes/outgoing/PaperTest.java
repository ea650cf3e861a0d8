package org.safehomes.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    private static final Instant NOW = Instant.parse("2026-07-03T14:05:00Z");
    private static final Section SECTION = new Section("Risk", List.of(new Block.Paragraph("High.")));

    private static Paper titled(String title) {
        return new Paper(title, "C-1", NOW, List.of(SECTION), "Keep it safe.");
    }

    private static Paper referring(String reference) {
        return new Paper("Referral", reference, NOW, List.of(SECTION), "Keep it safe.");
    }

    private static Paper footed(String footer) {
        return new Paper("Referral", "C-1", NOW, List.of(SECTION), footer);
    }

    private static Paper printedAt(Instant instant) {
        return new Paper("Referral", "C-1", instant, List.of(SECTION), "Keep it safe.");
    }

    @Test
    void titleReferenceAndFooterHaveALongestLength() {
        assertThatNoException().isThrownBy(() -> titled("t".repeat(120)));
        assertThatIllegalArgumentException().isThrownBy(() -> titled("t".repeat(121)));
        assertThatNoException().isThrownBy(() -> footed("f".repeat(200)));
        assertThatIllegalArgumentException().isThrownBy(() -> footed("f".repeat(201)));
        assertThatNoException().isThrownBy(() -> referring("1".repeat(40)));
        assertThatIllegalArgumentException().isThrownBy(() -> referring("1".repeat(41)));
        assertThatIllegalArgumentException().isThrownBy(() -> referring("12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Okafor", "Jo Okafor", "Jo Okafor 1", "", "C_1", "-C1", "C-1\n", "E-OKAFOR", "X-ABCDEFGHJKMNPQRS"
            })
    void aReferenceIsNoName(String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> referring(reference))
                .withMessageContaining("never a name")
                .withMessageNotContaining("Okafor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-ABCDEFGHJKMNPQRS", "C-0123456789ABCDEF", "ABC/2026-1"})
    void ourOwnReferencesAreTakenAlsoThoseThatDrewNoDigit(String reference) {
        assertThatNoException().isThrownBy(() -> referring(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\ttab", "a\u0000b"})
    void titleFooterAndHeadingsAreOneLineThatSaysSomething(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> titled(line));
        assertThatIllegalArgumentException().isThrownBy(() -> footed(line));
        assertThatIllegalArgumentException().isThrownBy(() -> new Section(line, SECTION.blocks()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Field(line, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Grid(List.of(line), List.of(List.of("x"))));
    }

    @Test
    void aPaperIsOfAYearThatAFileCanSay() {
        assertThatNoException().isThrownBy(() -> printedAt(Instant.parse("0001-01-01T00:00:00Z")));
        assertThatIllegalArgumentException().isThrownBy(() -> printedAt(Instant.parse("0000-12-31T23:59:59Z")));
        assertThatNoException().isThrownBy(() -> printedAt(Instant.parse("9999-12-31T00:00:00Z")));
        assertThatIllegalArgumentException().isThrownBy(() -> printedAt(Instant.MAX));
    }

    @Test
    void nothingIsEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper("Referral", "C-1", NOW, List.of(), "Keep it safe."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Section("Risk", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Fields(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Bullets(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Bullets(List.of("one", " ")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Paragraph(" \n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Grid(List.of("One"), List.of()));
    }

    @Test
    void aValueOrACellMayBeBlankAndMayBeLong() {
        assertThatNoException().isThrownBy(() -> new Block.Field("Phone", ""));
        var longest = "v".repeat(Block.LONGEST_TEXT);
        assertThatNoException().isThrownBy(() -> new Block.Field("Account", longest));
        assertThatNoException().isThrownBy(() -> new Block.Paragraph(longest));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Field("Account", longest + "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Paragraph(longest + "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Bullets(List.of(longest + "v")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Grid(List.of("One"), List.of(List.of(longest + "v"))));
    }

    @Test
    void aGridIsSquareAndFitsThePage() {
        var eight = Collections.nCopies(8, "Heading");
        assertThatNoException().isThrownBy(() -> new Block.Grid(eight, List.of(eight)));
        var nine = Collections.nCopies(9, "Heading");
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Grid(nine, List.of(nine)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Grid(List.of(), List.of(List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Grid(List.of("One", "Two"), List.of(List.of("only one"))));
    }

    @Test
    void aPaperKeepsWhatItWasMadeOf() {
        var sections = new ArrayList<>(List.of(SECTION));
        var paper = new Paper("Referral", "C-1", NOW, sections, "Keep it safe.");
        sections.clear();
        assertThat(paper.sections()).containsExactly(SECTION);
    }

    @Test
    void aPaperInALogLineTellsNothingOfAPerson() {
        var blocks = List.<Block>of(
                new Block.Paragraph("secret"),
                new Block.Fields(List.of(new Block.Field("secret", "secret"))),
                new Block.Bullets(List.of("secret")),
                new Block.Grid(List.of("secret"), List.of(List.of("secret"))));
        var section = new Section("secret", blocks);
        var paper = new Paper("secret", "C-1", NOW, List.of(section), "secret");
        assertThat(paper + " " + section + " " + blocks + " " + new Block.Field("secret", "secret"))
                .doesNotContain("secret")
                .contains("C-1");
    }
}

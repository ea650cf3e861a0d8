package org.safehomes.outgoing.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.RecipientKind.Reads;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.Section;
import org.safehomes.outgoing.Telltales;
import org.safehomes.outgoing.Verdict;

/** What a reader with no need to know must not find in a paper, however it got there. */
class NeutralWordingTest {

    private static final Telltales TELLTALES = new Telltales(
            List.of("Nadine Osei", "Kieran Walsh", "Ayşe Żółkiewska", "王芳"),
            List.of("C-7KQ2M9X4TB3DHW5N", "12 Mill Lane, London, E17 0ZZ", "020 7946 0101", "999000000001"));

    private static Paper paper(String title, String... texts) {
        return new Paper(
                title,
                "W-1",
                Instant.EPOCH,
                List.of(new Section("Works", List.of(new Block.Bullets(List.of(texts))))),
                "Thank you.");
    }

    /** A provider is called what it is called, and a home stands where it stands. */
    @Test
    @Upholds("AN-2")
    void what_a_register_gives_is_not_looked_through_for_common_words() {
        var given = List.of("Women's Aid", "3 Refuge Road, E99 1AA");
        assertThat(order(given, "Women's Aid", "3 Refuge Road, E99 1AA", "Renew lock."))
                .isEqualTo(Verdict.MAY_LEAVE);
        assertThat(order(List.of(), "Women's Aid", "3 Mill Lane, E99 1AA", "Renew lock."))
                .isEqualTo(Verdict.HELD_BACK);
        assertThat(order(given, "Women's Aid", "3 Refuge Road, E99 1AA", "Renew lock. Women's Aid"))
                .as("it is the field that is given, and no word")
                .isEqualTo(Verdict.HELD_BACK);
        assertThat(order(List.of("Nadine Osei"), "Nadine Osei", "3 Mill Lane, E99 1AA", "Renew lock."))
                .as("whom it is about is looked for everywhere")
                .isEqualTo(Verdict.HELD_BACK);
    }

    private static Verdict order(List<String> given, String to, String home, String work) {
        var paper = new Paper(
                "Works order",
                "W-1",
                Instant.EPOCH,
                List.of(new Section(
                        "Order",
                        List.of(new Block.Fields(List.of(
                                new Block.Field("To", to),
                                new Block.Field("Home", home),
                                new Block.Field("Work", work)))))),
                "Thank you.");
        var recipient = new Recipient(RecipientKind.CONTRACTOR, to, Optional.empty(), Optional.empty());
        return new NeutralWording()
                .decide(recipient, paper, new Telltales(List.of("Nadine Osei"), List.of(), given))
                .outcome();
    }

    private static Verdict decide(RecipientKind kind, Paper paper) {
        var recipient = new Recipient(kind, "Whoever", Optional.empty(), Optional.empty());
        var decision = new NeutralWording().decide(recipient, paper, TELLTALES);
        assertThat(decision.reasons())
                .allSatisfy(reason ->
                        assertThat(reason).doesNotContainIgnoringCase("osei").doesNotContainIgnoringCase("mill lane"));
        return decision.outcome();
    }

    @ParameterizedTest
    @Upholds("AN-2")
    @ValueSource(
            strings = {
                "Fitted after domestic abuse.",
                "DOMESTIC   ABUSE",
                "domestic-violence works",
                "dom\u00e9stic ab\u00fcse",
                "d o m e s t i c  a b u s e",
                "domestic\nabuse",
                "do\u00admes\u200btic abuse",
                "d0m3stic 4bu$e",
                "a!b!u!s!e!d",
                "@bu$e",
                "d\u043emesti\u0441 \u0430buse",
                "ｄｏｍｅｓｔｉｃ ａｂｕｓｅ",
                "The abuser has a key.",
                "for the sanctuary scheme",
                "as the v i c t i m asked",
                "police attended",
                "crime no. and crime-number 12",
                "non molestation order",
                "Order for NADINE",
                "Ms N. Osei",
                "O s e i",
                "nadine.osei@example.org",
                "NÁDÎNE",
                "ref C 7KQ2 M9X4 TB3D HW5N",
                "at 12 MILL LANE",
                "near E170ZZ",
                "call 02079460101",
                "call 020-7946-0101",
                "UPRN 999 000 000 001",
                "Zolkiewska",
                "sold to 王芳",
            })
    void aTellingWordIsFoundHoweverItIsWritten(String text) {
        assertThat(decide(RecipientKind.CONTRACTOR, paper("Work order", "Change two locks.", text)))
                .isEqualTo(Verdict.HELD_BACK);
        assertThat(decide(RecipientKind.CONTRACTOR, paper(text.replace('\n', ' '), "Change two locks.")))
                .isEqualTo(Verdict.HELD_BACK);
    }

    @Test
    @Upholds("AN-2")
    void aWordThatIsSplitBetweenTwoPartsOfAPaperIsFound() {
        assertThat(decide(RecipientKind.ACCOUNTS, paper("Invoice", "For Nad", "ine, two locks")))
                .isEqualTo(Verdict.HELD_BACK);
        var grid = new Block.Grid(List.of("Item", "Note"), List.of(List.of("Lock, sur", "vivor asked")));
        var invoice =
                new Paper("Invoice", "W-1", Instant.EPOCH, List.of(new Section("Items", List.of(grid))), "Thank you.");
        assertThat(decide(RecipientKind.ACCOUNTS, invoice)).isEqualTo(Verdict.HELD_BACK);
    }

    @Test
    void aTextOfSignsIsLookedAtInNoTime() {
        var names = new Telltales(List.of("a".repeat(150) + " " + "ai".repeat(75)), List.of());
        var signs = paper("Invoice", "@".repeat(90_000), "@!|a ".repeat(18_000));
        var recipient = new Recipient(RecipientKind.CONTRACTOR, "Whoever", Optional.empty(), Optional.empty());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new NeutralWording().decide(recipient, signs, names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supply and fit two 5-lever mortice locks, making good. £1,004.50 plus VAT.",
                "Domestic boiler: annual service of the living room radiator.",
                "Grammar accepted; the seikanadines of no. 112 Mill Lanes are painted.",
                "Please ring 020 7946 0150 between 9:00 and 17:00. Ref. W-20260211.",
                "Fit a door viewer, a chain and window locks at the address below.",
                "Voice and data cabling, stalls, therapist's room, busy corridor.",
            })
    void plainBusinessPasses(String text) {
        assertThat(decide(RecipientKind.CONTRACTOR, paper("Work order", text))).isEqualTo(Verdict.MAY_LEAVE);
        assertThat(decide(RecipientKind.DEBTOR, paper("Invoice", text))).isEqualTo(Verdict.MAY_LEAVE);
    }

    @Test
    void theSurvivorReadsTheirOwnLetterAndNobodyReadsItFromOutside() {
        assertThat(decide(RecipientKind.SURVIVOR, paper("Your appointment", "About the abuse that you told us of.")))
                .isEqualTo(Verdict.MAY_LEAVE);
        assertThat(decide(RecipientKind.SURVIVOR, paper("About the abuse", "Come on Tuesday.")))
                .isEqualTo(Verdict.HELD_BACK);
    }

    @ParameterizedTest
    @Upholds("MA-5")
    @EnumSource(RecipientKind.class)
    void maracIsMentionedToWhoeverWorksWithItAndToNobodyElse(RecipientKind kind) {
        var works = kind.reads() == Reads.CASE;
        for (var said :
                List.of("MARAC", "m.a.r.a.c", "m\u00e0rac", "M4RAC", "multi-agency risk assessment conference")) {
            assertThat(marac(kind, paper(said, "See you."))).as(said).isEqualTo(works);
            assertThat(marac(kind, paper("A letter", "They met. " + said + " decided.")))
                    .as(said)
                    .isEqualTo(works || kind == RecipientKind.SURVIVOR);
        }
        assertThat(marac(kind, paper("A letter", "The grammar accords."))).isTrue();
    }

    private static boolean marac(RecipientKind kind, Paper paper) {
        var recipient = new Recipient(kind, "Whoever", Optional.empty(), Optional.empty());
        return new MaracStaysInside().decide(recipient, paper).outcome() == Verdict.MAY_LEAVE;
    }
}

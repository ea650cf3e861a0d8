package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Barred;
import org.safehomes.outgoing.Barred.Tie;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Dispatch;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.SafePost;
import org.safehomes.outgoing.Section;
import org.safehomes.outgoing.Telltales;
import org.safehomes.outgoing.Verdict;

class OneDoorTest {

    private static final byte[] FILE = {1, 2, 3};
    private static final SafePost NOWHERE = new SafePost(Optional.empty(), List.of());

    private int printed;
    private final OneDoor door = new OneDoor(paper -> {
        printed++;
        return FILE;
    });

    private static Dispatch to(RecipientKind kind, String name, String said, SafePost post) {
        var paper = new Paper(
                "A letter",
                "E-1",
                Instant.EPOCH,
                List.of(new Section("What we say", List.of(new Block.Paragraph(said)))),
                "Thank you.");
        var walsh = new Barred(Tie.PERPETRATOR, Optional.of("Kieran Walsh"), Optional.empty(), List.of());
        return new Dispatch(
                new Recipient(kind, name, Optional.empty(), post.address()),
                paper,
                List.of(walsh),
                new Telltales(List.of("Nadine Osei"), List.of()),
                post);
    }

    @Test
    void whatMayLeaveIsPrinted() {
        assertThat(door.print(to(RecipientKind.POLICE, "Northtown Police", "Nadine Osei is at risk.", NOWHERE)))
                .isEqualTo(FILE);
    }

    @Test
    @Upholds("SH-2")
    @Upholds("SC-6")
    @Upholds("MA-5")
    void whatMayNotIsNeverEvenPrinted() {
        var stopped = List.of(
                to(RecipientKind.POLICE, "Kieran Walsh", "Nadine Osei is at risk.", NOWHERE),
                to(RecipientKind.SURVIVOR, "Nadine Osei", "Come on Tuesday.", NOWHERE),
                to(RecipientKind.DEBTOR, "Kieran Walsh", "As MARAC decided.", NOWHERE),
                to(RecipientKind.CONTRACTOR, "A builder", "Locks for Nadine.", NOWHERE));
        assertThat(stopped)
                .extracting(dispatch -> door.ask(dispatch).rule())
                .containsExactly("SH-2", "SC-6", "MA-5", "AN-2");
        for (var dispatch : stopped) {
            assertThatThrownBy(() -> door.print(dispatch)).isInstanceOf(RefusedByRule.class);
        }
        assertThat(printed).isZero();
    }

    @Test
    @Upholds("SH-2")
    void neverComesBeforeNotYet() {
        var decision = door.ask(to(RecipientKind.PERPETRATOR, "Kieran Walsh", "MARAC decided.", NOWHERE));
        assertThat(decision.outcome()).isEqualTo(Verdict.REFUSED);
        assertThat(decision.rule()).isEqualTo("SH-2");
    }

    @Test
    @Upholds("SH-2")
    void whoeverAsksForTheirDataIsToldNeitherYesNorNo() {
        assertThat(door.subjectAccessReply())
                .contains("neither confirm nor deny")
                .doesNotContainIgnoringCase("abuse")
                .doesNotContainIgnoringCase("MARAC")
                .isEqualTo(new OneDoor(paper -> FILE).subjectAccessReply());
    }

    @Test
    void aDispatchInALogLineTellsNothingOfAPerson() {
        var post = new SafePost(Optional.of("3 Orchard Row"), List.of("12 Mill Lane"));
        assertThat(to(RecipientKind.SURVIVOR, "Nadine Osei", "Come on Tuesday.", post)
                        .toString())
                .doesNotContain("Osei", "Walsh", "Orchard", "Mill", "Tuesday");
    }
}

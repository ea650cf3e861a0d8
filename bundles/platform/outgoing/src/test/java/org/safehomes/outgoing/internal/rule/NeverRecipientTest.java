package org.safehomes.outgoing.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Barred;
import org.safehomes.outgoing.Barred.Tie;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.Verdict;

/** SH-2, from both sides: who never gets anything, and who is not kept from it by mistake. */
class NeverRecipientTest {

    private static final Barred PERPETRATOR = new Barred(
            Tie.PERPETRATOR,
            Optional.of("Kieran Walsh"),
            Optional.of(new PersonId("p-0002")),
            List.of("12 Mill Lane, London, E17 0ZZ", "020 7946 0102", "kieran.walsh@example.org"));
    private static final Barred SOLICITORS =
            new Barred(Tie.REPRESENTATIVE, Optional.of("Harbour Law LLP"), Optional.empty(), List.of());

    private final NeverRecipient rule = new NeverRecipient();

    private Verdict decide(RecipientKind kind, String name, String person, String address) {
        var recipient =
                new Recipient(kind, name, Optional.ofNullable(person).map(PersonId::new), Optional.ofNullable(address));
        var decision = rule.decide(recipient, List.of(PERPETRATOR, SOLICITORS));
        assertThat(decision.rule()).isEqualTo("SH-2");
        assertThat(String.join(" ", decision.reasons())).doesNotContainIgnoringCase("walsh");
        return decision.outcome();
    }

    @ParameterizedTest
    @Upholds("SH-2")
    @EnumSource(
            value = RecipientKind.class,
            names = {"PERPETRATOR", "PERPETRATORS_REPRESENTATIVE", "LINKED_PERSON", "COURT"})
    void whoeverIsSaidToBeOneIsRefusedUnderAnyName(RecipientKind kind) {
        assertThat(decide(kind, "Somebody Else", null, null)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    @Upholds("SH-2")
    void whatACourtOrdersGoesToLegal() {
        var recipient = new Recipient(RecipientKind.COURT, "County Court", Optional.empty(), Optional.empty());
        assertThat(rule.decide(recipient, List.of()).reasons())
                .first()
                .asString()
                .contains("Legal");
    }

    @ParameterizedTest
    @Upholds("SH-2")
    @ValueSource(
            strings = {
                "Kieran Walsh",
                "KIERAN  WALSH",
                "Walsh, Kieran",
                "Mr K\u00eferan Walsh",
                "Kieran\u200b Walsh",
                "Mr Walsh",
                "Kieran",
                "KieranWalsh",
                "PC Kieran James Walsh, Northtown Police",
                "\u041a\u0456\u0435ran W\u0430lsh",
                "Harbour Law",
                "HARBOUR LAW SOLICITORS LLP",
            })
    void theyAreKnownByNameHoweverItIsWrittenAndWhateverTheyAreSaidToBe(String name) {
        assertThat(decide(RecipientKind.POLICE, name, null, null)).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @Upholds("SH-2")
    @ValueSource(
            strings = {
                "12 Mill Lane, London, E17 0ZZ",
                "12, MILL LANE E170ZZ",
                "12 Mill Ln, Walthamstow, London E17 0ZZ",
                "+44 20 7946 0102",
                "Kieran.Walsh@Example.org",
            })
    void theyAreKnownByWhereItGoes(String address) {
        assertThat(decide(RecipientKind.OTHER_AGENCY, "A Friendly Society", null, address))
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    @Upholds("SH-2")
    void theyAreKnownByTheHostsKey() {
        assertThat(decide(RecipientKind.HEALTH, "Dr Blank", "p-0002", null)).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @Upholds("SH-2")
    @ValueSource(
            strings = {"Northtown Police", "Kiera Walshe", "Harbourside Outreach", "Lawrence Kieranson", "\u738b\u82b3"
            })
    void nobodyElseIsKeptFromWhatTheyNeed(String name) {
        assertThat(decide(RecipientKind.POLICE, name, "p-0009", "14 Mill Lane, London, E17 0ZZ"))
                .isEqualTo(Verdict.MAY_LEAVE);
    }

    @Test
    void theSurvivorMayBearTheSameName() {
        assertThat(decide(RecipientKind.SURVIVOR, "Kieran Walsh", "p-0001", null))
                .isEqualTo(Verdict.MAY_LEAVE);
        assertThat(decide(RecipientKind.SURVIVOR, "Kieran Walsh", "p-0002", null))
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void aBillMayReachWhoeverOwesIt() {
        assertThat(decide(RecipientKind.DEBTOR, "Kieran Walsh", "p-0002", null)).isEqualTo(Verdict.MAY_LEAVE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecipientKind.class,
            mode = Mode.EXCLUDE,
            names = {"SURVIVOR", "CONTRACTOR", "ACCOUNTS", "DEBTOR"})
    void noKindOfReaderOfACaseLetsThePerpetratorThrough(RecipientKind kind) {
        assertThat(decide(kind, "Kieran Walsh", null, null)).isEqualTo(Verdict.REFUSED);
    }
}

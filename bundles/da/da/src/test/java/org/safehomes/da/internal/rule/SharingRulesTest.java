package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.safehomes.da.Consent;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Recipient;
import org.safehomes.da.SharingBasis;
import org.safehomes.da.SharingBasis.Article6;
import org.safehomes.da.SharingBasis.Article9;
import org.safehomes.da.SharingBasis.Schedule1;
import org.safehomes.da.SharingBasis.SpecialData;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.RecipientKind.Reads;
import org.safehomes.kernel.rule.Upholds;

/** SH-1 and SH-3: on what something is shared. */
class SharingRulesTest {

    private final ConsentFirst consentFirst = new ConsentFirst();

    @Test
    @Upholds("SH-3")
    void withConsentItIsShared() {
        var decision = consentFirst.decide(RecipientKind.POLICE, Consent.GIVEN, false, false);
        assertThat(decision.outcome()).isTrue();
        assertThat(decision.rule()).isEqualTo("SH-3");
    }

    @ParameterizedTest
    @Upholds("SH-3")
    @EnumSource(value = Consent.class, mode = Mode.EXCLUDE, names = "GIVEN")
    void withoutItOnlyOnARecordOfWhoIsAtRiskOrAGroundForMarac(Consent consent) {
        assertThat(consentFirst
                        .decide(RecipientKind.POLICE, consent, false, false)
                        .outcome())
                .isFalse();
        assertThat(consentFirst
                        .decide(RecipientKind.POLICE, consent, false, true)
                        .outcome())
                .isTrue();
        assertThat(consentFirst
                        .decide(RecipientKind.MARAC_COORDINATOR, consent, true, false)
                        .outcome())
                .isTrue();
        assertThat(consentFirst
                        .decide(RecipientKind.MARAC_COORDINATOR, consent, false, false)
                        .outcome())
                .isFalse();
        assertThat(consentFirst
                        .decide(RecipientKind.POLICE, consent, true, false)
                        .outcome())
                .as("a ground for MARAC carries it to MARAC alone")
                .isFalse();
    }

    @ParameterizedTest
    @Upholds("SH-3")
    @EnumSource(RecipientKind.class)
    void onlyWhoeverNeedsItIsSharedWithWhateverTheSurvivorSays(RecipientKind kind) {
        assertThat(consentFirst.decide(kind, Consent.GIVEN, true, true).outcome())
                .isEqualTo(kind.reads() == Reads.CASE);
    }

    @ParameterizedTest
    @Upholds("SH-1")
    @CsvSource({
        // article 9, criminal, schedule 1, complete
        ",                            false, ,                   true",
        ",                            true,  ,                   false",
        ",                            true,  SAFEGUARDING,       true",
        "VITAL_INTERESTS,             false, ,                   true",
        "LEGAL_CLAIMS,                false, ,                   true",
        "SUBSTANTIAL_PUBLIC_INTEREST, false, ,                   false",
        "SUBSTANTIAL_PUBLIC_INTEREST, false, SAFEGUARDING,       true",
        "SOCIAL_CARE,                 false, ,                   false",
        "VITAL_INTERESTS,             true,  ,                   false",
        "VITAL_INTERESTS,             true,  UNLAWFUL_ACTS,      true",
    })
    void specialAndCriminalDataNeedTheirCondition(
            Article9 article9, boolean criminal, Schedule1 schedule1, boolean complete) {
        var special = new SpecialData(Optional.ofNullable(article9), criminal, Optional.ofNullable(schedule1));
        assertThat(council().gaps(sharing(Article6.PUBLIC_TASK, Optional.of(special))))
                .hasSize(complete ? 0 : 1);
    }

    @Test
    @Upholds("SH-1")
    void whatIsNotSaidIsAGapThatCanBeSeen() {
        assertThat(council().gaps(sharing(Article6.PUBLIC_TASK, Optional.empty())))
                .hasSize(1);
    }

    @Test
    @Upholds("SH-1")
    void aCouncilAndAHousingAssociationDiffer() {
        var special = Optional.of(new SpecialData(Optional.empty(), false, Optional.empty()));
        var sharing = sharing(Article6.LEGITIMATE_INTERESTS, special);
        assertThat(council().gaps(sharing)).hasSize(1);
        assertThat(new LawfulSharing(EnumSet.allOf(Article6.class)).gaps(sharing))
                .isEmpty();
    }

    @Test
    @Upholds("SH-1")
    void aDecisionNotToShareNeedsNoBasis() {
        var kept = sharing(Article6.PUBLIC_TASK, Optional.empty());
        var not = new NewSharingDecision(
                false,
                kept.recipient(),
                kept.what(),
                kept.why(),
                Optional.empty(),
                Consent.REFUSED,
                Optional.empty(),
                Optional.empty());
        assertThat(council().gaps(not)).isEmpty();
    }

    private static LawfulSharing council() {
        return new LawfulSharing(EnumSet.complementOf(EnumSet.of(Article6.LEGITIMATE_INTERESTS)));
    }

    private static NewSharingDecision sharing(Article6 article6, Optional<SpecialData> special) {
        return new NewSharingDecision(
                true,
                new Recipient(RecipientKind.POLICE, "Northtown Police", Optional.empty(), Optional.empty()),
                "Where she is.",
                "He is looking for her.",
                Optional.empty(),
                Consent.GIVEN,
                Optional.of(new SharingBasis(
                        article6, Optional.empty(), special, "Only what they need.", Optional.empty())),
                Optional.empty());
    }
}

package org.safehomes.da.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.internal.rule.ComplaintHandler.Standing;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.rule.Upholds;

/** ST-3, ST-4 and CP-1: the landlord's own staff, and complaints about them. */
class ConductRulesTest {

    private static final TeamId NORTH = new TeamId("tenancy-north");
    private static final TeamId SOUTH = new TeamId("tenancy-south");

    @Test
    @Upholds("ST-3")
    void aCaseAboutStaffIsOwnedOutsideTheirTeam() {
        var rule = new StaffCase();
        assertThat(rule.decide(List.of(), NORTH).outcome()).isTrue();
        assertThat(rule.decide(List.of(SOUTH), NORTH).outcome()).isTrue();
        assertThat(rule.decide(List.of(NORTH), NORTH).outcome()).isFalse();
        assertThat(rule.decide(List.of(SOUTH, NORTH), NORTH).outcome()).isFalse();
    }

    @Test
    @Upholds("ST-4")
    void onlyTrainingThatIsKnownToHaveLapsedWarns() {
        var rule = new LapsedTraining();
        assertThat(rule.decide(Optional.of(true)).outcome()).isTrue();
        assertThat(rule.decide(Optional.of(false)).outcome()).isFalse();
        assertThat(rule.decide(Optional.empty()).outcome()).isFalse();
    }

    @ParameterizedTest
    @Upholds("CP-1")
    @CsvSource({
        // works, owner, team, line manager, in on it, barred, may
        "true,  false, false, false, false, false, true",
        "false, false, false, false, false, false, false",
        "true,  true,  false, false, false, false, false",
        "true,  false, true,  false, false, false, false",
        "true,  false, false, true,  false, false, false",
        "true,  false, false, false, true,  false, false",
        "true,  false, false, false, false, true,  false",
    })
    void aComplaintIsDealtWithFromOutsideTheCase(
            boolean works, boolean owner, boolean team, boolean manager, boolean inOnIt, boolean barred, boolean may) {
        var standing = new Standing(works, owner, team, manager, inOnIt, barred);
        assertThat(new ComplaintHandler().decide(standing).outcome()).isEqualTo(may);
    }

    @Test
    @Upholds("CP-1")
    void whoMayNeverSeeTheCaseIsRefusedInTheWordsForSomebodyWhoHasLeft() {
        var barred = new ComplaintHandler().decide(new Standing(true, false, true, false, true, true));
        var left = new ComplaintHandler().decide(new Standing(false, false, false, false, false, false));
        assertThat(barred.reasons()).isEqualTo(left.reasons());
    }
}

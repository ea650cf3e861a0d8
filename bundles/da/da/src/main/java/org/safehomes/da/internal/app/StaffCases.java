package org.safehomes.da.internal.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safehomes.da.Party;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.ConductHappening.StaffCaseKnown;
import org.safehomes.da.internal.jpa.TaskTable;
import org.safehomes.da.internal.rule.LapsedTraining;
import org.safehomes.da.internal.rule.StaffCase;
import org.safehomes.gate.Granted;
import org.safehomes.host.Staff.Member;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.problem.RefusedByRule;

/** Cases about members of staff, and what their owners need: outside their own team (ST-3), with training that holds (ST-4). */
final class StaffCases {

    private static final List<String> HAND_ON = List.of(
            "The case is handled outside this team, under the policy for staff (ST-3): give it an owner of another one.");

    private final Office office;

    StaffCases(Office office) {
        this.office = office;
    }

    /** The teams of those of them who work for the landlord, as the host knows. */
    private Set<TeamId> teams(Party... parties) {
        var teams = new LinkedHashSet<TeamId>();
        Stream.of(parties)
                .flatMap(party -> party.person().stream())
                .flatMap(person -> office.staff().themself(person).stream())
                .flatMap(staff -> office.staff().find(staff).stream())
                .filter(Member::active)
                .forEach(member -> teams.add(member.team()));
        return teams;
    }

    /** @throws RefusedByRule if somebody is named as owner who works in the team of whom it is about */
    void requireOutside(StaffId owner, Party survivor, Party perpetrator) {
        requireOutside(owner, teams(survivor, perpetrator));
    }

    /** @throws RefusedByRule if somebody is to own the case who works in the team of whom it is about */
    void requireOutside(Granted granted, StaffId owner, Party survivor, Party perpetrator) {
        var teams = teams(survivor, perpetrator);
        CaseHistory.of(office.journal().of(granted)).entries(StaffCaseKnown.class).stream()
                .flatMap(entry -> ((StaffCaseKnown) entry.what()).teams().stream())
                .forEach(teams::add);
        requireOutside(owner, teams);
    }

    private void requireOutside(StaffId owner, Set<TeamId> teams) {
        office.staff()
                .find(owner)
                .map(member -> new StaffCase().decide(teams, member.team()))
                .ifPresent(decision -> {
                    if (!decision.outcome()) {
                        throw new RefusedByRule(decision);
                    }
                });
    }

    /**
     * A report went into a case. Nobody waits because of whom it is about: whoever took it in owns it for the moment, and the line
     * manager hands it on.
     */
    void taken(Granted granted, StaffId owner, Party survivor, Party perpetrator) {
        var teams = teams(survivor, perpetrator);
        if (teams.isEmpty()) {
            return;
        }
        office.journal().add(granted, new StaffCaseKnown(List.copyOf(teams)));
        var inside = office.staff()
                .find(owner)
                .filter(member -> teams.contains(member.team()))
                .isPresent();
        if (inside && running(granted, Task.Kind.HAND_TO_OTHER_TEAM).isEmpty()) {
            office.tasks().raise(granted, Task.Kind.HAND_TO_OTHER_TEAM, granted.now(), granted.lineManager(), HAND_ON);
        }
    }

    /** The case was given an owner. @param same whether they had it @param lapsed whether their training has, as the host knows */
    void assigned(Granted granted, boolean same, Optional<Boolean> lapsed) {
        if (!same) {
            running(granted, Task.Kind.HAND_TO_OTHER_TEAM).forEach(task -> task.done(granted));
        }
        var warned = new LapsedTraining().decide(lapsed);
        if (warned.outcome() && running(granted, Task.Kind.TRAINING_LAPSED).isEmpty()) {
            office.tasks()
                    .raise(granted, Task.Kind.TRAINING_LAPSED, granted.now(), granted.lineManager(), warned.reasons());
        }
    }

    private List<TaskTable.Open> running(Granted granted, Task.Kind kind) {
        return office.tasks().open(granted).stream()
                .filter(task -> task.kind() == kind)
                .toList();
    }
}

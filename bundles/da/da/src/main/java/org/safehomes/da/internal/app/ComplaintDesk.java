package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Complaint;
import org.safehomes.da.Complaint.From;
import org.safehomes.da.Complaint.NewComplaint;
import org.safehomes.da.Complaint.State;
import org.safehomes.da.Complaints;
import org.safehomes.da.DaAction;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.ConductHappening.ComplaintRecorded;
import org.safehomes.da.internal.domain.SharingHappening.LetterPrepared;
import org.safehomes.da.internal.domain.SharingHappening.LetterSent;
import org.safehomes.da.internal.rule.ComplaintHandler;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.host.Staff.Member;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;

/** Complaints. A reply leaves as a letter of the case and no other way, so that it passes all that guards what leaves (SH-2). */
@Component
public final class ComplaintDesk implements Complaints {

    private static final int MOST = 20;

    private final Office office;

    @Activate
    public ComplaintDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewComplaint complaint, Once once) {
        check(complaint);
        // the host is asked of the handler before any case is looked up
        var handler = complaint.handler().flatMap(office.staff()::find);
        return office.gate().add(caller, DaAction.RECORD_COMPLAINT, reference, once, granted -> {
            var history = CaseHistory.of(office.journal().of(granted));
            complaint.complaint().ifPresent(carriedOn -> requireOpen(history, carriedOn));
            complaint.handler().ifPresent(named -> require(outside(granted, named, handler)));
            complaint.letter().ifPresent(letter -> requireSent(history, letter));
            return office.journal()
                    .add(granted, granted.now(), complaint.complaint(), new ComplaintRecorded(complaint));
        });
    }

    private Decision<Boolean> outside(Granted granted, StaffId named, Optional<Member> member) {
        var ownersTeam = office.staff().find(granted.owner()).map(Member::team);
        return new ComplaintHandler()
                .decide(new ComplaintHandler.Standing(
                        member.filter(Member::active).isPresent(),
                        named.equals(granted.owner()),
                        member.map(Member::team)
                                .filter(team -> team.equals(granted.team())
                                        || ownersTeam.filter(team::equals).isPresent())
                                .isPresent(),
                        granted.lineManager().filter(named::equals).isPresent(),
                        granted.sees(named),
                        granted.barred(named)));
    }

    private static void requireOpen(CaseHistory history, EntryId complaint) {
        var known = history.entries(ComplaintRecorded.class).stream()
                .filter(entry -> entry.id().equals(complaint))
                .anyMatch(
                        entry -> ((ComplaintRecorded) entry.what()).complaint().state() == State.RECEIVED);
        if (!known) {
            throw new NoSuchRecord();
        }
        var over = history.entries(ComplaintRecorded.class).stream()
                .filter(entry -> entry.about().filter(complaint::equals).isPresent())
                .anyMatch(entry ->
                        ends(((ComplaintRecorded) entry.what()).complaint().state()));
        if (over) {
            refuse("The complaint is over: a further one is received anew (CP-1).");
        }
    }

    private static boolean ends(State state) {
        return state == State.REPLIED || state == State.CLOSED;
    }

    private static void requireSent(CaseHistory history, EntryId letter) {
        if (history.entries(LetterPrepared.class).stream()
                .noneMatch(entry -> entry.id().equals(letter))) {
            throw new NoSuchRecord();
        }
        if (history.entries(LetterSent.class).stream()
                .noneMatch(entry -> entry.about().filter(letter::equals).isPresent())) {
            refuse(
                    "The letter was not sent: a reply leaves as any letter of the case does, or not at all (CP-1, SH-2).");
        }
    }

    private static void require(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }

    private static void refuse(String why) {
        require(Decision.of(ComplaintHandler.class, false, List.of(why)));
    }

    @Override
    public List<Complaint> complaints(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.LIST_COMPLAINTS,
                        reference,
                        visible -> history(visible).entries(ComplaintRecorded.class).stream()
                                .map(entry -> new Complaint(
                                        entry.id(),
                                        entry.by(),
                                        entry.recordedAt(),
                                        ((ComplaintRecorded) entry.what()).complaint()))
                                .toList());
    }

    private CaseHistory history(Visible visible) {
        return CaseHistory.of(office.journal().of(visible));
    }

    private static void check(NewComplaint complaint) {
        var first = complaint.state() == State.RECEIVED;
        var checks = new Checks()
                .present("/state", complaint.state(), "Say RECEIVED, GIVEN_TO_HANDLER, REPLIED or CLOSED.")
                .that(
                        complaint.complaint().isPresent() != first,
                        "/complaint",
                        "Name the complaint that it carries on, and none when it is received.")
                .that(complaint.from().isPresent() == first, "/from", "Say who complains when it is received.")
                .that(
                        complaint.name().isEmpty()
                                || complaint
                                        .from()
                                        .filter(from -> from != From.SURVIVOR)
                                        .isPresent(),
                        "/name",
                        "Only of somebody who complains and is not the survivor.")
                .text("/name", complaint.name(), Checks.NAME)
                .text("/words", complaint.words(), Checks.MEDIUM)
                .that(complaint.adjustments().size() <= MOST, "/adjustments", "Name at most " + MOST + ".")
                .that(
                        complaint.handler().isPresent() == (complaint.state() == State.GIVEN_TO_HANDLER),
                        "/handler",
                        "Name the handler when it is given to somebody, and only then.")
                .that(
                        complaint.letter().isPresent() == (complaint.state() == State.REPLIED),
                        "/letter",
                        "Name the letter that took the reply, and only of a reply.");
        for (int i = 0; i < complaint.adjustments().size(); i++) {
            checks.text("/adjustments/" + i, complaint.adjustments().get(i), Checks.NAME);
        }
        checks.done();
    }
}

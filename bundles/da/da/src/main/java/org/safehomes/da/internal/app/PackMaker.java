package org.safehomes.da.internal.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safehomes.da.Child;
import org.safehomes.da.Connection;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.MaracPack;
import org.safehomes.da.NewMaracReferral;
import org.safehomes.da.Party;
import org.safehomes.da.SafeContact;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.Happening.SafeContactSaid;
import org.safehomes.da.internal.domain.MaracFile;
import org.safehomes.gate.Granted;
import org.safehomes.host.People;
import org.safehomes.host.Properties;
import org.safehomes.host.Staff;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.rule.Upholds;

/** Puts together the fields of the MARAC form from the case, the host and what the officer adds. */
@Upholds("MA-4")
final class PackMaker {

    private final String landlord;
    private final Staff staff;
    private final People people;
    private final Properties homes;

    /** @throws org.safehomes.kernel.problem.Unavailable if the host does not offer what the form needs */
    PackMaker(Office office) {
        this.landlord = office.landlord();
        this.staff = office.staff();
        this.people = office.people();
        this.homes = office.homes();
    }

    MaracPack make(
            EntryId id,
            Granted granted,
            CaseContent content,
            Party survivor,
            Optional<SafeContact> safe,
            CaseHistory history,
            MaracFile file,
            MaracDecision decision,
            NewMaracReferral referral) {
        var referrer = granted.caller().staff();
        return new MaracPack(
                id,
                (CaseRef) granted.ref(),
                granted.now(),
                landlord,
                referrer,
                staff.find(referrer).map(Staff.Member::name).orElse(referrer.value()),
                referral.referrerContact(),
                person(survivor),
                safe.map(said -> new SafeContactSaid(said).text())
                        .orElse("Not known yet what is safe: do not call, write or visit."),
                referral.survivorAware(),
                referral.notToldReason(),
                referral.consent(),
                referral.basis(),
                Stream.concat(Stream.of(content.perpetrator()), referral.furtherPerpetrators().stream())
                        .map(this::person)
                        .toList(),
                connection(content, history),
                children(history, referral),
                decision,
                history.latestAssessment()
                        .map(entry -> CaseHistory.assessed(entry).level().outcome()),
                score(history),
                referral.concerns(),
                referral.judgement(),
                referral.afraidOf(),
                referral.safeToTalkTo(),
                referral.unsafeToTalkTo(),
                previous(file),
                referral.previousMarac());
    }

    /** The survivor without what says who they are: as the entry of an anonymous case keeps them (AN-1). */
    static MaracPack.Person unnamed(MaracPack.Person survivor) {
        return new MaracPack.Person(
                Optional.empty(), Optional.empty(), survivor.age(), Optional.empty(), survivor.address());
    }

    /** The same form with the survivor. */
    static MaracPack with(MaracPack pack, MaracPack.Person survivor) {
        return new MaracPack(
                pack.referral(),
                pack.caseRef(),
                pack.preparedAt(),
                pack.agency(),
                pack.referrer(),
                pack.referrerName(),
                pack.referrerContact(),
                survivor,
                pack.safeToCall(),
                pack.survivorAware(),
                pack.notToldReason(),
                pack.consent(),
                pack.basis(),
                pack.perpetrators(),
                pack.connection(),
                pack.children(),
                pack.decision(),
                pack.riskLevel(),
                pack.score(),
                pack.concerns(),
                pack.judgement(),
                pack.afraidOf(),
                pack.safeToTalkTo(),
                pack.unsafeToTalkTo(),
                pack.previousReferrals(),
                pack.previousMarac());
    }

    private MaracPack.Person person(Party party) {
        var known = party.person().flatMap(people::find);
        return new MaracPack.Person(
                party.name().or(() -> known.map(People.Person::name)),
                known.flatMap(People.Person::dateOfBirth),
                party.age(),
                party.phone(),
                party.home().flatMap(homes::find).map(home -> home.address() + ", " + home.postcode()));
    }

    private static Connection connection(CaseContent content, CaseHistory history) {
        return content.connection()
                .or(() -> history.reports().stream()
                        .flatMap(entry -> ((Reported) entry.what()).report().connection().stream())
                        .findFirst())
                .orElse(Connection.NOT_KNOWN);
    }

    private static List<Child> children(CaseHistory history, NewMaracReferral referral) {
        var children = new ArrayList<Child>();
        history.reports()
                .forEach(entry ->
                        children.addAll(((Reported) entry.what()).report().children()));
        children.addAll(referral.children());
        return children.stream().distinct().toList();
    }

    private static Optional<Decision<Integer>> score(CaseHistory history) {
        return history.latestScored().flatMap(AssessmentView::score);
    }

    private static List<LocalDate> previous(MaracFile file) {
        return file.referrals().stream()
                .flatMap(referral -> referral.referredOn().stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}

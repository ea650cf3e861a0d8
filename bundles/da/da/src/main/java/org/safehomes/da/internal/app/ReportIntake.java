package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Answer;
import org.safehomes.da.NewReport;
import org.safehomes.da.Party;
import org.safehomes.da.ReportReceipt;
import org.safehomes.da.Reports;
import org.safehomes.da.internal.jpa.KeptReport;
import org.safehomes.da.internal.rule.ContractorReport;
import org.safehomes.da.internal.rule.ImmediateRisk;
import org.safehomes.gate.Kept;
import org.safehomes.gate.Spool;
import org.safehomes.host.HostUnavailable;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes reports in, whoever they come from, however little is known, and whether or not they can be entered now. */
@Component
@Upholds("AC-3")
@Upholds("IN-1")
@Upholds("IN-2")
public final class ReportIntake implements Reports {

    private static final Logger LOG = LoggerFactory.getLogger(ReportIntake.class);

    private static final String YES_OR_NO = "Say YES, NO or NOT_KNOWN.";

    private final Office office;
    private final ReportEntry entry;
    private final Spool spool;
    private final Understanding understanding;

    @Activate
    public ReportIntake(@Reference Office office, @Reference ReportEntry entry, @Reference Spool spool) {
        this.office = office;
        this.entry = entry;
        this.spool = spool;
        this.understanding = new Understanding(office);
    }

    @Override
    public ReportReceipt report(Caller caller, NewReport report, Once once) {
        var now = office.now();
        check(report, now);
        // whose report it is to be must be known; without the council nobody could enter it later either
        understanding.team(report, now);
        var key = keyed(once);
        var waiting = spool.waiting(caller, ReportEntry.KIND, key);
        if (waiting.isPresent()) {
            return receipt(waiting.get().ref(), waiting.get().at(), report);
        }
        var ref = ReportRef.next(() -> spool.token(caller, key));
        if (caller.checked()) {
            try {
                var made = entry.enter(caller, ref, report, key);
                return receipt(made.ref(), made.at(), report);
            } catch (Unavailable | HostUnavailable e) {
                LOG.warn("{} cannot be entered now and is kept: {}", ref, e.getMessage());
            }
        }
        var kept = spool.keep(caller, new Kept(ReportEntry.KIND, ref, now, key, KeptReport.text(report)));
        return receipt(kept.ref(), kept.at(), report);
    }

    /**
     * A report always has a key, its own if the caller gave none: a commit whose answer was lost must be known again when the
     * report is entered from the spool.
     */
    private Once keyed(Once once) {
        return once.key().isPresent() ? once : new Once(Optional.of(office.ids().token()), "one of its own");
    }

    /** By what was reported alone: whatever is known here, whoever reports learns nothing of it (IN-7, IN-16). */
    private ReportReceipt receipt(RecordRef ref, Instant at, NewReport report) {
        var risk = new ImmediateRisk()
                .decide(report.immediateRisk(), report.policeCalled().isPresent());
        var advice = new ArrayList<>(risk.reasons());
        var contractor = new ContractorReport().decide(report.reporterKind());
        if (contractor.outcome()) {
            advice.addAll(contractor.reasons());
        }
        if (report.homelessApplicant().filter(Answer.YES::equals).isPresent()) {
            advice.addAll(understanding.team(report, at).reasons());
        }
        Understanding.lettings(report)
                .filter(asked -> !asked.outcome())
                .ifPresent(asked -> advice.addAll(asked.reasons()));
        return new ReportReceipt(new ReportRef(ref.value()), at, advice);
    }

    private static void check(NewReport report, Instant now) {
        var atRisk = report.immediateRisk() == Answer.YES;
        var survivor = report.survivor().orElseGet(Party::unknown);
        var checks = new Checks()
                .present("/channel", report.channel(), "Say how the report came in.")
                .present("/reporterKind", report.reporterKind(), "Say who reported.")
                .present(
                        "/immediateRisk",
                        report.immediateRisk(),
                        "Ask first whether somebody is at risk of harm now: YES, NO or NOT_KNOWN.")
                .that(
                        atRisk || survivor.traceable(),
                        "/survivor",
                        "Give something to find the survivor by: a name, a phone number, a home or the host's key.")
                .text("/reporter", report.reporter(), Checks.SHORT)
                .text("/whatHappened", report.whatHappened(), Checks.LONG);
        report.policeCalled().ifPresent(call -> checks.text("/policeCalled/by", call.by(), Checks.NAME)
                .that(Moments.past(call.at(), now), "/policeCalled/at", Moments.PAST));
        checks.that(report.happenedAt().filter(at -> !Moments.past(at, now)).isEmpty(), "/happenedAt", Moments.PAST);
        report.survivor().ifPresent(party -> Parties.check(checks, "/survivor", party));
        report.perpetrator().ifPresent(party -> Parties.check(checks, "/perpetrator", party));
        Parties.check(checks, report.children());
        report.lettings().ifPresent(asked -> checks.present("/lettings/alone", asked.alone(), YES_OR_NO)
                .present("/lettings/supportOffered", asked.supportOffered(), YES_OR_NO)
                .present("/lettings/securityOffered", asked.securityOffered(), YES_OR_NO)
                .text("/lettings/note", asked.note(), Checks.MEDIUM));
        checks.done();
    }
}

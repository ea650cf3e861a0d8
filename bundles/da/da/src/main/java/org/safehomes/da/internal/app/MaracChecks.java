package org.safehomes.da.internal.app;

import java.time.Instant;
import java.time.ZoneId;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.NewMaracReferral;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** What is wrong with what an officer says of MARAC, all at once. */
final class MaracChecks {

    private static final int MOST_PERPETRATORS = 10;
    private static final int MOST_ACTIONS = 50;

    private MaracChecks() {}

    static void check(NewMaracReferral referral) {
        var checks = new Checks()
                .text("/referrerContact", referral.referrerContact(), Checks.NAME)
                .text("/concerns", referral.concerns(), Checks.LONG)
                .text("/judgement", referral.judgement(), Checks.MEDIUM)
                .present("/consent", referral.consent(), "Say what the survivor said about sharing.")
                .present("/basis", referral.basis(), "Record why it may be shared.")
                .present("/survivorAware", referral.survivorAware(), "Say whether the survivor knows of it.")
                .that(
                        !Boolean.FALSE.equals(referral.survivorAware())
                                || referral.notToldReason().isPresent(),
                        "/notToldReason",
                        "Say why the survivor is not told: they are, where that is safe.")
                .text("/notToldReason", referral.notToldReason(), Checks.MEDIUM)
                .text("/afraidOf", referral.afraidOf(), Checks.MEDIUM)
                .text("/safeToTalkTo", referral.safeToTalkTo(), Checks.MEDIUM)
                .text("/unsafeToTalkTo", referral.unsafeToTalkTo(), Checks.MEDIUM)
                .text("/previousMarac", referral.previousMarac(), Checks.MEDIUM)
                .that(
                        referral.furtherPerpetrators().size() <= MOST_PERPETRATORS,
                        "/furtherPerpetrators",
                        "Name at most " + MOST_PERPETRATORS + ".");
        if (referral.basis() != null) {
            var basis = referral.basis();
            checks.present("/basis/article6", basis.article6(), "Name the lawful basis.")
                    .text("/basis/condition", basis.condition(), Checks.SHORT)
                    .text("/basis/proportionality", basis.proportionality(), Checks.MEDIUM)
                    .text("/basis/withoutConsent", basis.withoutConsent(), Checks.MEDIUM);
        }
        for (int i = 0; i < referral.furtherPerpetrators().size(); i++) {
            Parties.check(
                    checks,
                    "/furtherPerpetrators/" + i,
                    referral.furtherPerpetrators().get(i));
        }
        Parties.check(checks, referral.children());
        checks.done();
    }

    static void check(MaracReferral.Sending sending, Instant now) {
        new Checks()
                .that(Moments.past(sending.sentAt(), now), "/sentAt", Moments.PAST)
                .text("/sentTo", sending.sentTo(), Checks.NAME)
                .done();
    }

    static void check(MaracReferral.Received referral, Instant now, ZoneId zone) {
        var day = referral.referredOn();
        new Checks()
                .text("/agency", referral.agency(), Checks.NAME)
                .that(
                        Moments.near(day, now) && !day.isAfter(now.atZone(zone).toLocalDate()),
                        "/referredOn",
                        "Say on which day it was made: today or earlier.")
                .text("/note", referral.note(), Checks.MEDIUM)
                .done();
    }

    static void check(MaracReferral.NewMeeting meeting, Instant now) {
        var checks = new Checks()
                .that(Moments.near(meeting.heldOn(), now), "/heldOn", "Give the day, at most a year ahead.")
                .text("/guidance", meeting.guidance(), Checks.LONG)
                .that(meeting.actions().size() <= MOST_ACTIONS, "/actions", "Name at most " + MOST_ACTIONS + ".");
        for (int i = 0; i < meeting.actions().size(); i++) {
            var action = meeting.actions().get(i);
            checks.text("/actions/" + i + "/what", action.what(), Checks.MEDIUM)
                    .present("/actions/" + i + "/owner", action.owner(), CaseFile.NOT_AN_OWNER)
                    .that(
                            Moments.near(action.dueOn(), now),
                            "/actions/" + i + "/dueOn",
                            "Say until which day, at most a year ahead.");
        }
        checks.done();
    }
}

package org.safehomes.da.internal.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.NewLetter;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Recipient;
import org.safehomes.da.Recipients.NewBarred;
import org.safehomes.da.Sharing.Explanation;
import org.safehomes.da.SharingBasis;
import org.safehomes.da.internal.rule.LawfulSharing;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** What is wrong with what an officer says of sharing and of letters, all at once. */
final class SharingChecks {

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_PARAGRAPHS = 100;

    private SharingChecks() {}

    static void check(NewSharingDecision decision) {
        var checks = new Checks()
                .present("/share", decision.share(), "Say whether it is shared.")
                .present("/recipient", decision.recipient(), "Say with whom.")
                .text("/what", decision.what(), Checks.MEDIUM)
                .text("/why", decision.why(), Checks.MEDIUM)
                .text("/agreement", decision.agreement(), Checks.SHORT)
                .present("/consent", decision.consent(), "Say what the survivor said about sharing.")
                .that(
                        !Boolean.TRUE.equals(decision.share())
                                || decision.basis().isPresent(),
                        "/basis",
                        "Record why it may be shared.");
        if (decision.recipient() != null) {
            recipient(checks, decision.recipient());
        }
        decision.basis().ifPresent(basis -> basis(checks, basis));
        checks.done();
    }

    private static void recipient(Checks checks, Recipient recipient) {
        checks.present("/recipient/kind", recipient.kind(), "Say what kind of reader they are.")
                .text("/recipient/name", recipient.name(), Checks.NAME)
                .text("/recipient/address", recipient.address(), Checks.SHORT);
    }

    static void basis(Checks checks, SharingBasis basis) {
        checks.present("/basis/article6", basis.article6(), "Name the lawful basis.")
                .text("/basis/condition", basis.condition(), Checks.SHORT)
                .text("/basis/proportionality", basis.proportionality(), Checks.MEDIUM)
                .text("/basis/withoutConsent", basis.withoutConsent(), Checks.MEDIUM)
                .that(
                        basis.special()
                                .filter(special -> special.criminal() == null)
                                .isEmpty(),
                        "/basis/special/criminal",
                        "Say whether it tells of offences, alleged ones among them.");
    }

    /** What the law is said to allow, where it is shared. */
    static void check(NewSharingDecision decision, LawfulSharing lawful) {
        if (!decision.share()) {
            return;
        }
        var basis = decision.basis().orElseThrow();
        gap("/basis/article6", lawful.basisMissing(basis))
                .that(
                        lawful.specialMissing(basis.special()).isEmpty(),
                        basis.special().isEmpty() ? "/basis/special" : "/basis/special/schedule1",
                        lawful.specialMissing(basis.special()).orElse(""))
                .done();
    }

    private static Checks gap(String pointer, Optional<String> missing) {
        return new Checks().that(missing.isEmpty(), pointer, missing.orElse(""));
    }

    static void check(Explanation explanation, Instant now, ZoneId zone) {
        var day = explanation.on();
        new Checks()
                .that(
                        Moments.near(day, now) && !day.isAfter(now.atZone(zone).toLocalDate()),
                        "/on",
                        "Say on which day: today or earlier.")
                .that(!explanation.topics().isEmpty(), "/topics", "Say what was explained.")
                .text("/note", explanation.note(), Checks.MEDIUM)
                .done();
    }

    static void check(NewBarred barred) {
        new Checks()
                .present("/tie", barred.tie(), "Say what ties them to the abuse.")
                .text("/name", barred.name(), Checks.NAME)
                .text("/address", barred.address(), Checks.SHORT)
                .text("/reason", barred.reason(), Checks.MEDIUM)
                .done();
    }

    static void check(NewLetter letter) {
        var paragraphs = letter.paragraphs();
        var checks = new Checks()
                .text("/title", letter.title(), LONGEST_TITLE)
                .that(
                        letter.title() == null || letter.title().chars().noneMatch(Character::isISOControl),
                        "/title",
                        "Give one line.")
                .that(
                        !paragraphs.isEmpty() && paragraphs.size() <= MOST_PARAGRAPHS,
                        "/paragraphs",
                        "Give 1 to " + MOST_PARAGRAPHS + " paragraphs.");
        each(checks, paragraphs);
        checks.done();
    }

    private static void each(Checks checks, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            checks.text("/paragraphs/" + i, paragraphs.get(i), Checks.MEDIUM);
        }
    }
}

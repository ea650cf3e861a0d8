package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.Letter;
import org.safehomes.da.MaracPack;
import org.safehomes.da.Recipient;
import org.safehomes.da.SafeContact.Method;
import org.safehomes.da.SharingDecision;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.rule.ConsentFirst;
import org.safehomes.da.internal.rule.SharingWithoutConsent;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.outgoing.Dispatch;
import org.safehomes.outgoing.Door;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Verdict;

/**
 * Whether something of a case may leave now, by everything that is known now: the decision it goes on, the consent, what is
 * safe, and then the door. Asked when it is prepared, printed and sent.
 */
final class Leaving {

    private final Office office;
    private final Door door;
    private final Circle circle;
    private final Outward outward;

    Leaving(Office office, Door door, Circle circle, Outward outward) {
        this.office = office;
        this.door = door;
        this.circle = circle;
        this.outward = outward;
    }

    /** Whether somebody may ever receive anything of the case (SH-2). */
    Decision<Boolean> ever(Visible visible, Recipient recipient) {
        var content = outward.whole(visible);
        return plain(door.ask(toDoor(recipient), circle.barred(content, outward.history(visible))));
    }

    /** What stops a letter; empty if it may leave. */
    Optional<Decision<Boolean>> obstacle(Visible visible, Letter letter, boolean lifeAtRisk) {
        return Stream.concat(bySharing(visible, letter), bySafety(visible, letter, lifeAtRisk))
                .filter(decision -> !decision.outcome())
                .findFirst()
                .or(() -> byDoor(visible, letter.recipient(), paper(visible, letter)));
    }

    /** What stops a MARAC referral on its way to somebody; empty if it may leave. */
    Optional<Decision<Boolean>> obstacle(Visible visible, MaracPack pack, String sentTo) {
        var history = outward.history(visible);
        var ground = pack.decision().grounds().stream().anyMatch(MaracReckoning::holdsByItself);
        return outward.sharing(visible, history).forReferral(pack.referral()).stream()
                .flatMap(decision -> byDecision(decision, ground))
                .filter(decision -> !decision.outcome())
                .findFirst()
                .or(() -> byDoor(visible, marac(sentTo), new PackPaper(office.zone()).of(pack)));
    }

    /** Of one that was sent, whether life was at risk was said then. */
    byte[] print(Visible visible, Letter letter) {
        obstacle(visible, letter, letter.state() == Letter.State.SENT).ifPresent(Leaving::refuse);
        return door.print(dispatch(visible, letter.recipient(), paper(visible, letter)));
    }

    byte[] print(Visible visible, MaracPack pack, String sentTo) {
        obstacle(visible, pack, sentTo).ifPresent(Leaving::refuse);
        return door.print(dispatch(visible, marac(sentTo), new PackPaper(office.zone()).of(pack)));
    }

    /** The address at which a letter is safe now. */
    Optional<String> safeAddress(Visible visible) {
        return ContactBook.safeContact(office.journal(), visible).flatMap(safe -> safe.address());
    }

    /** Of a letter that shares something there is a decision that holds, or it stays. */
    private Stream<Decision<Boolean>> bySharing(Visible visible, Letter letter) {
        var history = outward.history(visible);
        return letter.what().decision().stream().flatMap(on -> outward.sharing(visible, history)
                .forLetter(letter.id(), on)
                .map(decision -> byDecision(decision, false))
                .orElseGet(() -> Stream.of(undecided("There is no decision to share it."))));
    }

    private static Decision<Boolean> undecided(String reason) {
        return new Decision<>(false, "SH-1", List.of("D12.5"), List.of(reason));
    }

    /** What the decision says as it holds now: consent may have been taken back since (SH-3, SG-2). */
    private static Stream<Decision<Boolean>> byDecision(SharingDecision decision, boolean ground) {
        if (!decision.what().share()) {
            return Stream.of(undecided("It was decided not to share it."));
        }
        var recorded =
                decision.what().basis().flatMap(basis -> basis.withoutConsent()).isPresent();
        var kind = decision.what().recipient().kind();
        return Stream.of(
                new ConsentFirst().decide(kind, decision.consent(), ground, recorded),
                new SharingWithoutConsent().decide(decision.consent(), recorded));
    }

    private Stream<Decision<Boolean>> bySafety(Visible visible, Letter letter, boolean lifeAtRisk) {
        if (letter.recipient().kind() != RecipientKind.SURVIVOR) {
            return Stream.empty();
        }
        var safety = new SafeToReach(office).decide(visible, Method.LETTER, visible.now(), lifeAtRisk);
        return Stream.of(
                new Decision<>(safety.outcome() != Safety.REFUSED, safety.rule(), safety.clauses(), safety.reasons()));
    }

    private Optional<Decision<Boolean>> byDoor(Visible visible, Recipient recipient, Paper paper) {
        return Optional.of(plain(door.ask(dispatch(visible, recipient, paper))))
                .filter(decision -> !decision.outcome());
    }

    private Dispatch dispatch(Visible visible, Recipient recipient, Paper paper) {
        CaseContent content = outward.whole(visible);
        CaseHistory history = outward.history(visible);
        var safe = ContactBook.safeContact(office.journal(), visible);
        var barred = circle.barred(content, history);
        return new Dispatch(
                toDoor(recipient),
                paper,
                barred,
                circle.telltales(visible.ref(), content, history, safe),
                circle.post(content, barred, safe));
    }

    /** The case of somebody who is anonymous calls them by no name, the letter that reaches them does. */
    private Paper paper(Visible visible, Letter letter) {
        var to = letter.recipient();
        var named = to.kind() == RecipientKind.SURVIVOR
                ? new Recipient(
                        to.kind(),
                        outward.whole(visible).survivor().name().orElse(to.name()),
                        to.person(),
                        to.address())
                : to;
        return new LetterPaper(office.landlord()).of(letter.to(named));
    }

    private static Recipient marac(String sentTo) {
        return new Recipient(RecipientKind.MARAC_COORDINATOR, sentTo, Optional.empty(), Optional.empty());
    }

    private static org.safehomes.outgoing.Recipient toDoor(Recipient recipient) {
        return new org.safehomes.outgoing.Recipient(
                recipient.kind(), recipient.name(), recipient.person(), recipient.address());
    }

    private static Decision<Boolean> plain(Decision<Verdict> said) {
        return new Decision<>(said.outcome() == Verdict.MAY_LEAVE, said.rule(), said.clauses(), said.reasons());
    }

    static void refuse(Decision<Boolean> decision) {
        throw new RefusedByRule(decision);
    }
}

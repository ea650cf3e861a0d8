package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Letter;
import org.safehomes.da.Letter.State;
import org.safehomes.da.Letters;
import org.safehomes.da.NewLetter;
import org.safehomes.da.Recipient;
import org.safehomes.da.internal.domain.SharingHappening.LetterCancelled;
import org.safehomes.da.internal.domain.SharingHappening.LetterPrepared;
import org.safehomes.da.internal.domain.SharingHappening.LetterSent;
import org.safehomes.da.internal.domain.SharingHappening.Released;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Letters: prepared, looked at whenever they could leave, held back, released, sent, cancelled. */
@Component
@Upholds("SC-6")
public final class LetterDesk implements Letters {

    private final Office office;
    private final Outward outward;
    private final Holding holding;

    @Activate
    public LetterDesk(@Reference Office office, @Reference Outward outward) {
        this.office = office;
        this.outward = outward;
        this.holding = new Holding(office, outward);
    }

    @Override
    public EntryId prepare(Caller caller, CaseRef reference, NewLetter letter, Once once) {
        SharingChecks.check(letter);
        var leaving = outward.leaving();
        return office.gate().add(caller, DaAction.PREPARE_LETTER, reference, once, granted -> {
            letter.decision().ifPresent(on -> shared(granted, leaving, on));
            var address = letter.decision().isEmpty() ? leaving.safeAddress(granted) : Optional.<String>empty();
            var id = office.journal().add(granted, new LetterPrepared(letter, address));
            leaving.obstacle(granted, find(granted, id), false)
                    .ifPresent(decision -> holding.hold(granted, id, decision));
            return id;
        });
    }

    /** What could never leave is not even prepared. */
    private void shared(Granted granted, Leaving leaving, EntryId on) {
        var decision =
                outward.sharing(granted, outward.history(granted)).find(on).orElseThrow(NoSuchRecord::new);
        refuseIf(!decision.what().share(), "It was decided not to share this: a letter needs a decision to share.");
        Optional.of(leaving.ever(granted, decision.what().recipient()))
                .filter(ever -> !ever.outcome())
                .ifPresent(Leaving::refuse);
    }

    @Override
    public List<Letter> letters(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_LETTERS, reference, visible -> outward.letters(
                        visible, outward.history(visible))
                .letters());
    }

    @Override
    public byte[] print(Caller caller, CaseRef reference, EntryId letter) {
        var leaving = outward.leaving();
        return office.gate().read(caller, DaAction.PRINT_LETTER, reference, visible -> {
            var found = find(visible, letter);
            refuseIf(found.state() == State.CANCELLED, "The letter was cancelled.");
            found.heldBack().ifPresent(Leaving::refuse);
            return leaving.print(visible, found);
        });
    }

    @Override
    public EntryId send(Caller caller, CaseRef reference, EntryId letter, Sending sending, Once once) {
        new Checks().text("/lifeAtRisk", sending.lifeAtRisk(), Checks.MEDIUM).done();
        var leaving = outward.leaving();
        return holding.send(
                caller,
                DaAction.SEND_LETTER,
                reference,
                letter,
                once,
                granted -> leaving.obstacle(
                        granted, live(granted, letter), sending.lifeAtRisk().isPresent()),
                granted -> {
                    var found = live(granted, letter);
                    return office.journal()
                            .add(
                                    granted,
                                    granted.now(),
                                    Optional.of(letter),
                                    new LetterSent(found.recipient(), decision(granted, found), sending.lifeAtRisk()));
                });
    }

    private Optional<EntryId> decision(Visible visible, Letter letter) {
        return letter.what()
                .decision()
                .flatMap(
                        on -> outward.sharing(visible, outward.history(visible)).forLetter(letter.id(), on))
                .map(decision -> decision.id());
    }

    @Override
    public Letter check(Caller caller, CaseRef reference, EntryId letter) {
        var leaving = outward.leaving();
        return office.gate().change(caller, DaAction.CHECK_LETTER, reference, Version.any(), granted -> {
            var found = live(granted, letter);
            var fresh = addressed(found, leaving.safeAddress(granted));
            var obstacle = leaving.obstacle(granted, fresh, false);
            obstacle.ifPresent(decision -> holding.hold(granted, letter, decision));
            if (obstacle.isEmpty() && found.state() == State.HELD_BACK) {
                holding.release(granted, letter);
                office.journal()
                        .add(
                                granted,
                                granted.now(),
                                Optional.of(letter),
                                new Released(fresh.recipient().address()));
            }
            return find(granted, letter);
        });
    }

    /** The survivor's letter that was held back is addressed anew: where it was to go may not be safe any more. */
    private static Letter addressed(Letter letter, Optional<String> safe) {
        var to = letter.recipient();
        if (letter.what().decision().isPresent() || letter.state() != State.HELD_BACK) {
            return letter;
        }
        return letter.to(new Recipient(to.kind(), to.name(), to.person(), safe));
    }

    @Override
    public EntryId cancel(Caller caller, CaseRef reference, EntryId letter, String reason, Once once) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        return office.gate().add(caller, DaAction.CANCEL_LETTER, reference, once, granted -> {
            live(granted, letter);
            holding.release(granted, letter);
            return office.journal().add(granted, granted.now(), Optional.of(letter), new LetterCancelled(reason));
        });
    }

    /** One that has neither left nor been cancelled. */
    private Letter live(Visible visible, EntryId letter) {
        var found = find(visible, letter);
        refuseIf(found.state() == State.SENT, "The letter was sent already.");
        refuseIf(found.state() == State.CANCELLED, "The letter was cancelled already.");
        return found;
    }

    private Letter find(Visible visible, EntryId letter) {
        return outward.letters(visible, outward.history(visible)).find(letter).orElseThrow(NoSuchRecord::new);
    }

    private static void refuseIf(boolean obstacle, String reason) {
        if (obstacle) {
            throw new RefusedByRule(new Decision<>(false, "SH-1", List.of("D12.5"), List.of(reason)));
        }
    }
}

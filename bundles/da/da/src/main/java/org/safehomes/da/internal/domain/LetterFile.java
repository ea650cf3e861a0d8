package org.safehomes.da.internal.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.da.Letter;
import org.safehomes.da.Letter.State;
import org.safehomes.da.Recipient;
import org.safehomes.da.internal.domain.MaracHappening.MaracSent;
import org.safehomes.da.internal.domain.SharingHappening.HeldBack;
import org.safehomes.da.internal.domain.SharingHappening.LetterCancelled;
import org.safehomes.da.internal.domain.SharingHappening.LetterPrepared;
import org.safehomes.da.internal.domain.SharingHappening.LetterSent;
import org.safehomes.da.internal.domain.SharingHappening.Released;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecipientKind;

/** The letters of a case, pieced together from its journal. */
public final class LetterFile {

    private final CaseHistory history;
    private final SharingFile sharing;
    private final Optional<String> survivor;

    /** @param survivor their name, as far as it is known */
    public LetterFile(CaseHistory history, SharingFile sharing, Optional<String> survivor) {
        this.history = history;
        this.sharing = sharing;
        this.survivor = survivor;
    }

    /** All of them, in the order in which they were prepared. */
    public List<Letter> letters() {
        return history.entries(LetterPrepared.class).stream().map(this::letter).toList();
    }

    public Optional<Letter> find(EntryId id) {
        return letters().stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /** Whether a letter or a referral has left, or never will. */
    public boolean ended(EntryId what) {
        return last(what)
                .filter(entry -> !(entry.what() instanceof HeldBack || entry.what() instanceof Released))
                .isPresent();
    }

    /** Why something is held back now; empty if it is not. */
    public Optional<HeldBack> held(EntryId what) {
        return last(what).filter(entry -> entry.what() instanceof HeldBack).map(entry -> (HeldBack) entry.what());
    }

    /** What the owner was ever to look at because something was held back. */
    public Set<EntryId> heldTasks(EntryId what) {
        return about(what, HeldBack.class)
                .map(entry -> ((HeldBack) entry.what()).task())
                .collect(Collectors.toSet());
    }

    private Letter letter(Entry entry) {
        var prepared = (LetterPrepared) entry.what();
        var last = last(entry.id()).map(Entry::what);
        var sent = about(entry.id(), LetterSent.class).findFirst();
        return new Letter(
                entry.id(),
                entry.by(),
                entry.recordedAt(),
                prepared.letter(),
                sent.map(one -> ((LetterSent) one.what()).recipient()).orElseGet(() -> recipient(entry, prepared)),
                last.map(LetterFile::state).orElse(State.PREPARED),
                held(entry.id()).map(HeldBack::decision),
                sent.map(Entry::at));
    }

    private Recipient recipient(Entry entry, LetterPrepared prepared) {
        return prepared.letter()
                .decision()
                .flatMap(decision -> sharing.forLetter(entry.id(), decision))
                .map(decision -> decision.what().recipient())
                .orElseGet(() -> new Recipient(
                        RecipientKind.SURVIVOR,
                        survivor.orElse("The resident"),
                        Optional.empty(),
                        address(entry.id(), prepared)));
    }

    /** The address that was safe when the letter was prepared, or released last. */
    private Optional<String> address(EntryId letter, LetterPrepared prepared) {
        return about(letter, Released.class)
                .reduce((earlier, later) -> later)
                .map(entry -> ((Released) entry.what()).address())
                .orElse(prepared.address());
    }

    /** What was sent or cancelled stays so. Else of two at one moment what holds it counts more than what releases it. */
    private Optional<Entry> last(EntryId what) {
        return Stream.of(LetterSent.class, LetterCancelled.class, MaracSent.class)
                .flatMap(end -> about(what, end))
                .findFirst()
                .or(() -> Stream.of(HeldBack.class, Released.class)
                        .flatMap(kind -> about(what, kind))
                        .max(Comparator.comparing(Entry::recordedAt)
                                .thenComparing(entry -> entry.what() instanceof HeldBack)));
    }

    private Stream<Entry> about(EntryId what, Class<? extends Happening> kind) {
        return history.entries(kind).stream()
                .filter(entry -> entry.about().filter(what::equals).isPresent());
    }

    private static State state(Happening last) {
        if (last instanceof HeldBack) {
            return State.HELD_BACK;
        }
        if (last instanceof LetterSent) {
            return State.SENT;
        }
        return last instanceof LetterCancelled ? State.CANCELLED : State.PREPARED;
    }
}

package org.safehomes.sanctuary.internal.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Contact;
import org.safehomes.da.Contact.Outcome;
import org.safehomes.da.Contact.Safety;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewRepairStep;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.NeutralOrder;
import org.safehomes.sanctuary.SecurityWork.NewWorkStep;
import org.safehomes.sanctuary.SecurityWork.State;
import org.safehomes.sanctuary.SecurityWork.Step;

/** What may be recorded next of a work or a repair: nothing that was not so, or could not have been so yet. */
public final class NextStep {

    private static final String TOO_EARLY =
            "Say when it was: not before it was ordered, and not before what was recorded of it last.";

    private NextStep() {}

    /** Why a step is not recorded of a work (SA-3); empty if it may be. */
    public static Optional<String> obstacle(SecurityWork work, NewWorkStep step, boolean withdrawn) {
        if (work.state() == State.CALLED_OFF) {
            return Optional.of("The work is called off already.");
        }
        if (step.step() == Step.NOT_DONE) {
            if (work.state() != State.DONE) {
                return Optional.of("The work was not said to be done.");
            }
            if (withdrawn) {
                return Optional.of("The request was withdrawn: ask anew.");
            }
        } else if (work.state() == State.DONE) {
            return Optional.of("The work is done already: if it is not, record that it is not done.");
        }
        var fitted = work.doneBy().outcome() != SecurityWork.DoneBy.NOT_FITTED;
        if (work.state() == State.PLANNED && step.step() != Step.CALLED_OFF && fitted) {
            return Optional.of("The work was not ordered yet.");
        }
        // what nobody fits has no clock, and may have been done before it was written down
        var since = fitted ? work.order().map(NeutralOrder::orderedAt).orElse(work.recordedAt()) : Instant.MIN;
        return tooEarly(
                step.at(),
                since,
                work.steps().stream().map(one -> one.what().at()).toList());
    }

    /** Why a step is not recorded of a repair (SA-6); empty if it may be. Who confirmed it is asked by {@link #confirmed}. */
    public static Optional<String> obstacle(DamageRepair repair, NewRepairStep step) {
        var said =
                switch (repair.state()) {
                    case CALLED_OFF -> Optional.of("The repair is called off already.");
                    case ORDERED, VISIT_FAILED, NOT_MENDED ->
                        switch (step.step()) {
                            case CONFIRMED, NOT_CONFIRMED -> Optional.of("The repair is confirmed once it is done.");
                            case NOT_MENDED -> Optional.of("The repair was not said to be done.");
                            case VISIT_FAILED, DONE, CALLED_OFF -> Optional.<String>empty();
                        };
                    case DONE, NOT_CONFIRMED ->
                        switch (step.step()) {
                            case CONFIRMED, NOT_MENDED -> Optional.<String>empty();
                            case NOT_CONFIRMED ->
                                repair.state() == DamageRepair.State.DONE
                                        ? Optional.<String>empty()
                                        : Optional.of("That the survivor could not be asked is recorded already.");
                            case VISIT_FAILED, DONE, CALLED_OFF ->
                                Optional.of(
                                        "The repair is done already: ask the survivor on a safe way, or record that it"
                                                + " is not mended.");
                        };
                    case CONFIRMED ->
                        step.step() == DamageRepair.Step.NOT_MENDED
                                ? Optional.<String>empty()
                                : Optional.of("The repair is confirmed already: if it is not mended, record that.");
                };
        return said.or(() -> tooEarly(
                step.at(),
                // what the desk took by telephone may have been done before it was written down
                repair.order().map(NeutralOrder::orderedAt).orElse(repair.what().reportedAt()),
                repair.steps().stream().map(one -> one.what().at()).toList()));
    }

    /**
     * Whether one of the case's contacts confirms a repair: it was safe, it reached the survivor (SC-2), and it was made when they
     * could know, from when the repair was done until the step.
     */
    public static boolean confirmed(DamageRepair repair, NewRepairStep step, List<Contact> contacts) {
        var done = RepairStory.done(repair.steps());
        return contacts.stream()
                .filter(contact -> step.contact().filter(contact.id()::equals).isPresent())
                .filter(contact -> contact.what().outcome() == Outcome.REACHED)
                .filter(contact -> contact.safety().outcome() != Safety.REFUSED)
                .map(contact -> contact.what().at())
                .anyMatch(at -> done.filter(then -> !at.isBefore(then)).isPresent() && !at.isAfter(step.at()));
    }

    /** @param ordered as the clock here had it, while people give minutes */
    private static Optional<String> tooEarly(Instant at, Instant ordered, List<Instant> steps) {
        var early = ordered.isAfter(Instant.MIN) && at.isBefore(ordered.truncatedTo(ChronoUnit.MINUTES));
        return early || steps.stream().anyMatch(at::isBefore) ? Optional.of(TOO_EARLY) : Optional.empty();
    }
}

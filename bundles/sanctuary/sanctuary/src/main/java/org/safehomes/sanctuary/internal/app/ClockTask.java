package org.safehomes.sanctuary.internal.app;

import java.time.Duration;
import org.safehomes.da.ModuleTask;
import org.safehomes.da.ModuleTask.Whose;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Due;

/**
 * What somebody is asked to do once a clock has run out, under the clock's own key: whose task it is and by when, and nothing of what it
 * is about. How long there is for it no policy says: a day to arrange, a week to look back, an hour to call somebody who may be on the
 * way. What the owner leaves undone is the line manager's (IN-9).
 */
final class ClockTask {

    private static final Duration TO_ARRANGE = Duration.ofHours(24);
    private static final Duration TO_LOOK_BACK = Duration.ofDays(7);
    private static final Duration TO_CALL = Duration.ofHours(1);

    private ClockTask() {}

    static ModuleTask of(Due clock) {
        return switch (clock.kind()) {
            case WORK ->
                missed(
                        clock,
                        "An emergency work was not done within 24 hours (SA-2): take it up with whoever was to do it.");
            case REPAIR ->
                missed(clock, "An emergency repair was not done in time (SA-6): take it up with the repairs desk.");
            case SCHEDULE ->
                missed(
                        clock,
                        "24 hours after works were asked for as an emergency there is no schedule of them (SA-2): see what is to be done.");
            case REVIEW ->
                owners(
                        clock,
                        TO_LOOK_BACK,
                        "Three months have gone by since works were done: look back at them with the survivor.");
            case RISE ->
                owners(
                        clock,
                        TO_ARRANGE,
                        "The risk is greater than it was known to be (SA-4): see who is to assess the home, and record what is found.");
            case POLICE ->
                owners(
                        clock,
                        TO_ARRANGE,
                        "The police are to assess a home too (SA-4): ask their team that designs out crime, and record what it finds.");
            case DELIVERY ->
                owners(
                        clock,
                        TO_CALL,
                        "An emergency has not reached the repairs desk yet: call the desk, and quote order "
                                + clock.of() + ".");
            case CALL_OFF ->
                owners(
                        clock,
                        TO_CALL,
                        "An order was called off and may have reached whoever was to do it: call the repairs desk or the provider,"
                                + " and say that order " + clock.of() + " is not wanted.");
            case CALL_AGAIN ->
                owners(
                        clock,
                        TO_CALL,
                        "What was ordered was said to be done and is not: call the repairs desk or the provider, and have order "
                                + clock.of() + " done.");
            case MORE_URGENT ->
                owners(
                        clock,
                        TO_CALL,
                        "What was ordered has become an emergency (SA-2): call the repairs desk or the provider, and say so of order "
                                + clock.of() + ".");
            case CALL_DESK ->
                owners(
                        clock,
                        TO_CALL,
                        "Call the repairs desk about a repair that it took by telephone: it is an emergency, is not mended or is not"
                                + " wanted, as repair " + clock.of() + " of the case says.");
            case LOAN ->
                owners(clock, TO_LOOK_BACK, "What was lent is to come back: ask for it, or record that it is lost.");
        };
    }

    private static ModuleTask missed(Due clock, String reason) {
        return task(clock, Duration.ZERO, Whose.LINE_MANAGER, reason);
    }

    private static ModuleTask owners(Due clock, Duration within, String reason) {
        return task(clock, within, Whose.OWNER, reason);
    }

    private static ModuleTask task(Due clock, Duration within, Whose whose, String reason) {
        return new ModuleTask(
                SanctuaryAction.FIND_BREACHES.module(),
                clock.clock().value(),
                clock.due().plus(within),
                whose,
                reason);
    }
}

package org.safehomes.sanctuary.internal.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.safehomes.da.CaseTasks;
import org.safehomes.da.Cases;
import org.safehomes.da.Contacts;
import org.safehomes.da.SurvivorMeetings;
import org.safehomes.gate.CaseGate;
import org.safehomes.host.Documents;
import org.safehomes.host.Repairs;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.council.Council;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.outgoing.Door;
import org.safehomes.sanctuary.internal.jpa.ClockTable;
import org.safehomes.sanctuary.internal.jpa.Journal;

/**
 * What every service of the module works with. The host, the council's data and casework come and go; whoever needs one that is
 * away is told so before any case is looked up.
 */
@Component(service = Office.class, configurationPid = "org.safehomes.sanctuary")
@Designate(ocd = SanctuaryConfiguration.class)
public final class Office {

    private final CaseGate gate;
    private final Clock clock;
    private final IdSource ids;
    private final DeskCodes codes;
    private final AccessPhrase appointments;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Council council;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable WorkingCalendar calendar;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Repairs repairs;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Documents documents;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Cases cases;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Contacts contacts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SurvivorMeetings meetings;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable CaseTasks tasks;

    @Activate
    public Office(
            @Reference CaseGate gate,
            @Reference Clock clock,
            @Reference IdSource ids,
            SanctuaryConfiguration configuration) {
        this.gate = gate;
        this.clock = clock;
        this.ids = ids;
        this.codes = DeskCodes.of(configuration);
        this.appointments = new AccessPhrase(configuration.appointments());
    }

    /** The way to the cases, once everything is there: so whether a case exists never decides what is answered. */
    CaseGate gate() {
        council();
        calendar();
        return gate;
    }

    Instant now() {
        return clock.instant();
    }

    IdSource ids() {
        return ids;
    }

    Journal journal() {
        return new Journal(ids);
    }

    ClockTable clocks() {
        return new ClockTable(ids);
    }

    /** The repairs desk's common code: never one that is used for these works alone. */
    String code(boolean emergency) {
        return codes.of(emergency);
    }

    /** Ends the text of every order. */
    AccessPhrase appointments() {
        return appointments;
    }

    /** What is ordered is given to the host by the gate; without a repairs desk, its codes and its phrase nothing is promised. */
    void requireRepairs() {
        repairs();
        codes.require();
        appointments.require();
    }

    Repairs repairs() {
        return present(repairs, "the host's repairs desk");
    }

    Documents documents() {
        return present(documents, "the host's document store");
    }

    Door door() {
        return present(door, "the door through which everything leaves");
    }

    Cases cases() {
        return present(cases, "casework");
    }

    Contacts contacts() {
        return present(contacts, "casework");
    }

    SurvivorMeetings meetings() {
        return present(meetings, "casework");
    }

    CaseTasks tasks() {
        return present(tasks, "casework");
    }

    /** The landlord's name for people. */
    String landlord() {
        return council().title();
    }

    /** The council's value today. */
    Parameter parameter(String key) {
        var day = calendar().dayOf(now());
        try {
            return council().parameter(key, day);
        } catch (Council.UnknownParameter e) {
            throw new Unavailable("the council's parameter " + key + ": its data are older than this module", e);
        }
    }

    /** What is missing now, for the operator; empty if nothing is. */
    Optional<String> missing() {
        if (council == null) {
            return Optional.of("No council's data is in use: name an installed council in org.safehomes.council.");
        }
        if (cases == null) {
            return Optional.of("Casework is not there: install the feature safehomes-da.");
        }
        if (repairs == null) {
            return Optional.of("No host offers its repairs desk: install the reference host or an adapter.");
        }
        if (calendar == null) {
            return Optional.of("There is no working calendar.");
        }
        if (door == null) {
            return Optional.of("The door through which everything leaves is not there: install the"
                    + " feature safehomes-outgoing.");
        }
        if (contacts == null || meetings == null || tasks == null) {
            return Optional.of("Casework is there in part only: see why its components do not start.");
        }
        return codes.missing().or(appointments::missing).or(() -> new SchemeCheck(this::parameter).missing());
    }

    private WorkingCalendar calendar() {
        return present(calendar, "the working calendar");
    }

    private Council council() {
        return present(council, "the council's parameters");
    }

    private static <T> T present(@Nullable T service, String what) {
        if (service == null) {
            throw new Unavailable(what);
        }
        return service;
    }
}

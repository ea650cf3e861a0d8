package org.safehomes.da.internal.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.da.internal.jpa.Journal;
import org.safehomes.da.internal.jpa.TaskTable;
import org.safehomes.gate.CaseGate;
import org.safehomes.host.People;
import org.safehomes.host.PersonalFiles;
import org.safehomes.host.Properties;
import org.safehomes.host.Staff;
import org.safehomes.host.Tenancies;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.council.Council;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.problem.Unavailable;

/**
 * What every service of the module works with. The host, the council's data and the calendar come and go; whoever needs
 * one that is away is told so before any record is looked up.
 */
@Component(service = Office.class)
public final class Office {

    private final CaseGate gate;
    private final Clock clock;
    private final IdSource ids;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Staff staff;

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
    private volatile @Nullable People people;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Properties homes;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Tenancies tenancies;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable PersonalFiles files;

    @Activate
    public Office(@Reference CaseGate gate, @Reference Clock clock, @Reference IdSource ids) {
        this.gate = gate;
        this.clock = clock;
        this.ids = ids;
    }

    /** The way to the records, once everything is there: so whether a record exists never decides what is answered. */
    CaseGate gate() {
        staff();
        calendar();
        council();
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

    TaskTable tasks() {
        return new TaskTable(ids);
    }

    Staff staff() {
        return present(staff, "the host's staff register");
    }

    People people() {
        return present(people, "the host's register of people");
    }

    /** What the host says of who holds a home now. Never fails: what it cannot say is not known (AN-1). */
    Holdings holdings() {
        return new Holdings(
                Optional.ofNullable(tenancies),
                Optional.ofNullable(people),
                calendar().dayOf(now()));
    }

    PersonalFiles files() {
        return present(files, "the host's files of people");
    }

    Properties homes() {
        return present(homes, "the host's register of homes");
    }

    /** The landlord's name for people. */
    String landlord() {
        return council().title();
    }

    WorkingCalendar calendar() {
        return present(calendar, "the working calendar");
    }

    ZoneId zone() {
        return calendar().hours().zone();
    }

    /** The council's value on the calendar day of a moment, which is the moment that decides. */
    Parameter parameter(String key, Instant deciding) {
        var day = calendar().dayOf(deciding);
        try {
            return council().parameter(key, day);
        } catch (Council.UnknownParameter e) {
            throw new Unavailable("the council's policy for " + day + ", which begins later");
        }
    }

    private Council council() {
        return present(council, "the council's parameters");
    }

    /** What is missing now, for the operator; empty if nothing is. */
    Optional<String> missing() {
        if (staff == null) {
            return Optional.of("No host offers its staff register: install the reference host or an adapter.");
        }
        if (council == null) {
            return Optional.of("No council's data is in use: name an installed council in org.safehomes.council.");
        }
        return calendar == null ? Optional.of("There is no working calendar.") : Optional.empty();
    }

    private static <T> T present(@Nullable T service, String what) {
        if (service == null) {
            throw new Unavailable(what);
        }
        return service;
    }
}

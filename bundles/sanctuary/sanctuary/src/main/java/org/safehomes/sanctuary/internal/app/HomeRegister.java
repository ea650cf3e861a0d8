package org.safehomes.sanctuary.internal.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.da.Tenure;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.Properties;
import org.safehomes.host.Properties.Home;
import org.safehomes.host.Tenancies;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomeFacts.Held;
import org.safehomes.sanctuary.HomeFacts.Stock;

/** What the host says of a home. A host that is away or lacks the service has not answered: no help waits for it. */
@Component(service = HomeRegister.class)
public final class HomeRegister {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Office office;

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

    @Activate
    public HomeRegister(@Reference Office office) {
        this.office = office;
    }

    /** @param known who the survivor and the perpetrator are in the host's register, as far as they are known there */
    HomeFacts of(Uprn home, CaseFacts known) {
        var found = find(home);
        var running = running(home);
        return new HomeFacts(
                found.map(Optional::isPresent),
                found.flatMap(there -> there)
                        .map(there -> Stock.valueOf(there.scheme().name())),
                running.map(all -> !all.isEmpty()),
                running.stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .map(tenancy -> Tenure.valueOf(tenancy.tenure().name())),
                running.map(all -> held(all, known.survivor(), known.perpetrator()))
                        .orElse(Held.NOT_KNOWN));
    }

    /** Whether a home is the landlord's; empty if the host could not say. */
    Optional<Boolean> ours(Uprn home) {
        return find(home).map(Optional::isPresent);
    }

    /** As on an envelope, or by its UPRN if it is none of the landlord's; empty if the host could not say. */
    Optional<String> onEnvelope(Uprn home) {
        return find(home).map(found -> found.map(there -> there.address() + ", " + there.postcode())
                .orElse("UPRN " + home.value()));
    }

    /** What is missing now, for the operator; empty if nothing is. */
    Optional<String> missing() {
        return homes == null || tenancies == null
                ? Optional.of(
                        "No host offers its register of homes, or of tenancies: install the reference host or an adapter.")
                : Optional.empty();
    }

    /**
     * Somebody who holds the home alone may be the perpetrator, found under another name or not found at all: it is one person's, and
     * not his, only if it is the survivor's, or if he is known there and is not the one.
     */
    static Held held(List<Tenancy> running, Optional<PersonId> survivor, Optional<PersonId> perpetrator) {
        if (running.stream().anyMatch(Tenancy::joint)) {
            return Held.JOINTLY;
        }
        var tenants = running.stream()
                .flatMap(tenancy -> tenancy.tenants().stream())
                .distinct()
                .toList();
        if (perpetrator.filter(tenants::contains).isPresent()) {
            return Held.BY_THE_PERPETRATOR;
        }
        var hers = survivor.filter(tenants::contains).isPresent();
        return tenants.size() == 1 && (hers || perpetrator.isPresent()) ? Held.BY_ONE : Held.NOT_KNOWN;
    }

    /** A tenancy runs from its first day to its last, both included. */
    static boolean runs(Tenancy tenancy, LocalDate today) {
        return !tenancy.start().isAfter(today)
                && tenancy.end().filter(last -> last.isBefore(today)).isEmpty();
    }

    /** Empty if the host could not say; of an empty one, that it is not the landlord's. */
    private Optional<Optional<Home>> find(Uprn home) {
        var register = homes;
        if (register == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(register.find(home));
        } catch (HostUnavailable e) {
            return Optional.empty();
        }
    }

    private Optional<List<Tenancy>> running(Uprn home) {
        var register = tenancies;
        if (register == null) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(office.now(), LONDON);
        try {
            return Optional.of(register.of(home).stream()
                    .filter(tenancy -> runs(tenancy, today))
                    .toList());
        } catch (HostUnavailable e) {
            return Optional.empty();
        }
    }
}

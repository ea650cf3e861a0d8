package org.safehomes.da.internal.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.da.Party;
import org.safehomes.da.Tenure;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.RentAccounts;
import org.safehomes.host.RentHolds;
import org.safehomes.host.Tenancies;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.host.Training;
import org.safehomes.kernel.StaffId;

/** What a host may offer and may lack: nothing that a case needs waits for it. */
@Component(service = HostSide.class)
public final class HostSide {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Tenancies tenancies;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RentAccounts accounts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RentHolds holds;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Training training;

    @Activate
    public HostSide() {
        // nothing is asked before it is needed
    }

    /** A rent account of theirs. @param joint whether anybody else may see it, as far as is known */
    record Account(String number, boolean joint) {}

    /** The tenure of the home that somebody holds or lives in today; empty if the host cannot say. */
    Optional<Tenure> tenure(Party party, LocalDate today) {
        return running(party, today).stream()
                .findFirst()
                .or(() -> party.home().stream()
                        .flatMap(home -> Optional.ofNullable(tenancies).stream().flatMap(all -> all.of(home).stream()))
                        .filter(tenancy -> runs(tenancy, today))
                        .findFirst())
                .map(tenancy -> switch (tenancy.tenure()) {
                    case SECURE -> Tenure.SECURE;
                    case FLEXIBLE -> Tenure.FLEXIBLE;
                    case ASSURED -> Tenure.ASSURED;
                    case ASSURED_SHORTHOLD -> Tenure.ASSURED_SHORTHOLD;
                    case INTRODUCTORY -> Tenure.INTRODUCTORY;
                    case DEMOTED -> Tenure.DEMOTED;
                    case LICENCE -> Tenure.LICENCE;
                });
    }

    /** The rent account of a tenancy that somebody holds today, first that of their home; empty if none is known. */
    Optional<Account> account(Party party, LocalDate today) {
        var ledger = accounts;
        if (ledger == null) {
            return Optional.empty();
        }
        return running(party, today).stream()
                .flatMap(tenancy -> ledger
                        .of(tenancy.id())
                        .map(account -> new Account(account.account(), account.joint() || tenancy.joint()))
                        .stream())
                .findFirst();
    }

    /** Whether a hold on an account is hidden from the other tenants; empty if the host offers no holds. */
    Optional<Boolean> hidden(Account account) {
        return Optional.ofNullable(holds).map(offered -> offered.hiddenFromOthers(account.number()));
    }

    /** Whether somebody's training has lapsed; empty if the host does not know or cannot answer now: no case waits for it (ST-4). */
    Optional<Boolean> lapsed(StaffId staff, LocalDate today) {
        try {
            return Optional.ofNullable(training).flatMap(known -> known.lapsed(staff, today));
        } catch (HostUnavailable e) {
            return Optional.empty();
        }
    }

    private List<Tenancy> running(Party party, LocalDate today) {
        var register = tenancies;
        if (register == null || party.person().isEmpty()) {
            return List.of();
        }
        return register.heldBy(party.person().get()).stream()
                .filter(tenancy -> runs(tenancy, today))
                .sorted(Comparator.comparing(
                        tenancy -> party.home().filter(tenancy.home()::equals).isEmpty()))
                .toList();
    }

    private static boolean runs(Tenancy tenancy, LocalDate today) {
        return tenancy.end().filter(last -> last.isBefore(today)).isEmpty();
    }
}

package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.RentAccounts.RentAccount;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.kernel.PersonId;

/** Tenancies, each with its rent account. */
final class Lets {

    private static final int IN_ARREARS = 38;
    private static final int LEFT_OWING = 22;
    private static final int MOST_CREDIT_PENCE = 24_000;
    private static final int LEAST_ARREARS_PENCE = 2_000;
    private static final int MOST_ARREARS_PENCE = 900_000;
    private static final double ARREARS_TAIL = 0.6;

    private final List<Tenancy> tenancies = new ArrayList<>();
    private final List<RentAccount> accounts = new ArrayList<>();

    /** A running tenancy that began on a day. */
    void current(Keys keys, Tenure tenure, List<PersonId> tenants, LocalDate start, Draw draw) {
        int credit = -draw.between(0, MOST_CREDIT_PENCE);
        add(keys, tenure, tenants, start, Optional.empty(), draw.chance(IN_ARREARS) ? arrears(draw) : credit);
    }

    /** A tenancy that ended on a day, inclusive. Most who leave have paid. */
    void ended(Keys keys, Tenure tenure, List<PersonId> tenants, LocalDate start, LocalDate end, Draw draw) {
        add(keys, tenure, tenants, start, Optional.of(end), draw.chance(LEFT_OWING) ? arrears(draw) : 0);
    }

    List<Tenancy> tenancies() {
        return List.copyOf(tenancies);
    }

    List<RentAccount> accounts() {
        return List.copyOf(accounts);
    }

    private void add(
            Keys keys,
            Tenure tenure,
            List<PersonId> tenants,
            LocalDate start,
            Optional<LocalDate> end,
            long balancePence) {
        var tenancy = new Tenancy(keys.tenancy(), keys.uprn(), tenure, tenants, start, end);
        tenancies.add(tenancy);
        accounts.add(new RentAccount(keys.account(), tenancy.id(), balancePence, tenancy.joint()));
    }

    /** Of those who owe, most owe a little; a few owe most of it all. */
    private static long arrears(Draw draw) {
        return draw.longTail(LEAST_ARREARS_PENCE, MOST_ARREARS_PENCE, ARREARS_TAIL);
    }
}

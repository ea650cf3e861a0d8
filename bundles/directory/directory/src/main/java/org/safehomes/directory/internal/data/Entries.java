package org.safehomes.directory.internal.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.SupportDirectory.About;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Organisation;

/** The entries of one file, as they come. From the first fault on, none is kept: the rest is read for its own faults. */
final class Entries {

    /** The most that a directory has. */
    static final int MOST = 10_000;

    private final LocalDate lastDay;
    private final Findings findings;
    private final List<Entry> kept = new ArrayList<>();
    private int seen;

    Entries(LocalDate lastDay, Findings findings) {
        this.lastDay = lastDay;
        this.findings = findings;
    }

    /** @return whether more may come */
    boolean take(Value value) {
        if (++seen > MOST) {
            findings.fault(
                    "the file",
                    "It has more than " + MOST + " services: divide it, or take those of this place alone.");
            kept.clear();
            return false;
        }
        var entry = new EntryReading(value, lastDay, findings).read();
        if (findings.faulty()) {
            kept.clear();
        } else {
            entry.ifPresent(kept::add);
        }
        return true;
    }

    /** The services of that directory, by name; of no use if there are faults then. */
    List<SupportService> in(About about) {
        if (kept.isEmpty()) {
            findings.fault("the file", "It has no service to take: a directory has at least one.");
        }
        var keys = new HashSet<ServiceKey>();
        var organisations = new HashMap<ServiceKey, Organisation>();
        var services = new ArrayList<SupportService>();
        for (var each : kept) {
            var service = each.service().apply(about);
            services.add(service);
            if (!keys.add(service.key())) {
                findings.fault(
                        each.where(),
                        "An earlier service has the same id, or the same name and organisation: "
                                + "leave one out or name them apart.");
            }
            organisations.merge(
                    service.organisation().key(),
                    service.organisation(),
                    (one, other) -> one(one, other, each.organisation()));
        }
        for (int i = 0; i < kept.size(); i++) {
            var organisation = organisations.get(services.get(i).organisation().key());
            services.set(i, runBy(services.get(i), organisation));
            if (AddressRule.holdsFor(services.get(i)) && says(organisation)) {
                findings.fault(
                        kept.get(i).organisation(),
                        "A refuge, or an entry for staff, has no address: "
                                + "what is said of its organisation elsewhere in the file reads like one. Take it out there.");
            }
        }
        services.sort(Comparator.comparing(SupportService::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(SupportService::name)
                .thenComparing(each -> each.key().value()));
        return List.copyOf(services);
    }

    private static boolean says(Organisation organisation) {
        return AddressRule.says(organisation.description().orElse(""))
                || AddressRule.says(organisation.website().orElse(""));
    }

    /** What several services say of the one organisation that runs them, each perhaps only a part. */
    private Organisation one(Organisation one, Organisation other, String where) {
        BiConsumer<Object, Object> same = (before, now) -> {
            if (!before.equals(now)) {
                findings.fault(
                        where,
                        "An earlier service says something else of the same organisation: say the same of it everywhere.");
            }
        };
        same.accept(one.name(), other.name());
        one.description().ifPresent(before -> other.description().ifPresent(now -> same.accept(before, now)));
        one.website().ifPresent(before -> other.website().ifPresent(now -> same.accept(before, now)));
        return new Organisation(
                one.key(),
                one.name(),
                either(one.description(), other.description()),
                either(one.website(), other.website()));
    }

    private static Optional<String> either(Optional<String> one, Optional<String> other) {
        return one.or(() -> other);
    }

    private static SupportService runBy(SupportService service, Organisation organisation) {
        return new SupportService(
                service.key(),
                service.name(),
                organisation,
                service.description(),
                service.audience(),
                service.needs(),
                service.groups(),
                service.genders(),
                service.languages(),
                service.areas(),
                service.minimumAge(),
                service.maximumAge(),
                service.phones(),
                service.email(),
                service.website(),
                service.hours(),
                service.fees(),
                service.referral(),
                service.places(),
                service.source());
    }
}

package org.safehomes.da.internal.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safehomes.da.MaracPack;
import org.safehomes.da.Party;
import org.safehomes.da.SafeContact;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Happening.Reported;
import org.safehomes.da.internal.domain.MaracHappening.MaracPrepared;
import org.safehomes.da.internal.domain.SharingHappening.RecipientBarred;
import org.safehomes.host.People;
import org.safehomes.host.Properties;
import org.safehomes.host.Staff;
import org.safehomes.host.Tenancies;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Barred;
import org.safehomes.outgoing.SafePost;
import org.safehomes.outgoing.Telltales;

/**
 * Who stands around a case: who must never receive anything of it, what would tell whom it is about, and which addresses are
 * shared or former. From the case, from the host, and from what officers have declared; put together anew each time.
 */
@Upholds("SH-2")
final class Circle {

    private final People people;
    private final Properties homes;
    private final Tenancies tenancies;
    private final Staff staff;

    Circle(People people, Properties homes, Tenancies tenancies, Staff staff) {
        this.people = people;
        this.homes = homes;
        this.tenancies = tenancies;
        this.staff = staff;
    }

    List<Barred> barred(CaseContent content, CaseHistory history) {
        var perpetrator = content.perpetrator();
        var household = perpetrator.person().flatMap(people::householdOf);
        return Stream.of(
                        Stream.of(perpetrator(perpetrator)),
                        packs(history)
                                .flatMap(pack -> pack.perpetrators().stream())
                                .map(Circle::perpetrator),
                        household.stream()
                                .flatMap(home -> home.members().stream())
                                .flatMap(member -> people.find(member).stream())
                                .filter(member -> !survivor(content.survivor(), member))
                                .map(Circle::linked),
                        perpetrator.person().stream()
                                .flatMap(person -> staff.linkedTo(person).stream())
                                .flatMap(member -> staff.find(member).stream())
                                .map(member -> new Barred(
                                        Barred.Tie.LINKED, Optional.of(member.name()), Optional.empty(), List.of())),
                        history.entries(RecipientBarred.class).stream()
                                .map(entry -> declared((RecipientBarred) entry.what())))
                .flatMap(each -> each)
                .toList();
    }

    private Barred perpetrator(Party party) {
        var known = party.person().flatMap(people::find);
        var addresses = new ArrayList<String>();
        party.home().flatMap(this::address).ifPresent(addresses::add);
        livesAt(party).flatMap(this::address).ifPresent(addresses::add);
        party.phone().ifPresent(addresses::add);
        known.flatMap(People.Person::phone).ifPresent(addresses::add);
        return new Barred(
                Barred.Tie.PERPETRATOR,
                party.name().or(() -> known.map(People.Person::name)),
                party.person(),
                addresses);
    }

    private static Barred perpetrator(MaracPack.Person person) {
        var addresses = Stream.of(person.address(), person.phone())
                .flatMap(Optional::stream)
                .toList();
        return new Barred(Barred.Tie.PERPETRATOR, person.name(), Optional.empty(), addresses);
    }

    private static Barred linked(People.Person person) {
        return new Barred(Barred.Tie.LINKED, Optional.of(person.name()), Optional.of(person.id()), List.of());
    }

    private static Barred declared(RecipientBarred declared) {
        var who = declared.barred();
        return new Barred(
                Barred.Tie.valueOf(who.tie().name()),
                Optional.of(who.name()),
                who.person(),
                who.address().stream().toList());
    }

    /** Who lives with the perpetrator may be the survivor, whom the case may know by name only. */
    private static boolean survivor(Party survivor, People.Person member) {
        return survivor.person().filter(member.id()::equals).isPresent()
                || survivor.person().isEmpty()
                        && survivor.name()
                                .filter(member.name()::equalsIgnoreCase)
                                .isPresent();
    }

    Telltales telltales(RecordRef ref, CaseContent content, CaseHistory history, Optional<SafeContact> safe) {
        var names = new LinkedHashSet<String>();
        var texts = new LinkedHashSet<String>();
        texts.add(ref.value());
        for (var party : List.of(content.survivor(), content.perpetrator())) {
            party.name().ifPresent(names::add);
            party.person().flatMap(people::find).map(People.Person::name).ifPresent(names::add);
            party.phone().ifPresent(texts::add);
            party.home().map(Uprn::value).ifPresent(texts::add);
            party.home().flatMap(this::address).ifPresent(texts::add);
        }
        history.reports().stream()
                .flatMap(entry -> ((Reported) entry.what()).report().children().stream())
                .flatMap(child -> child.name().stream())
                .forEach(names::add);
        packs(history)
                .flatMap(pack -> pack.perpetrators().stream())
                .flatMap(person -> person.name().stream())
                .forEach(names::add);
        safe.flatMap(SafeContact::number).ifPresent(texts::add);
        safe.flatMap(SafeContact::address).ifPresent(texts::add);
        return new Telltales(List.copyOf(names), List.copyOf(texts));
    }

    /** The safe address, and all that are shared or former (SC-6). */
    @Upholds("SC-6")
    SafePost post(CaseContent content, List<Barred> barred, Optional<SafeContact> safe) {
        var unsafe = new LinkedHashSet<String>();
        barred.forEach(one -> unsafe.addAll(one.addresses()));
        homesNotSafe(content).stream().flatMap(home -> address(home).stream()).forEach(unsafe::add);
        return new SafePost(safe.flatMap(SafeContact::address), List.copyOf(unsafe));
    }

    private Set<Uprn> homesNotSafe(CaseContent content) {
        var survivor = content.survivor();
        var theirs = Stream.concat(survivor.home().stream(), livesAt(survivor).stream())
                .distinct()
                .toList();
        var unsafe = new LinkedHashSet<Uprn>();
        theirs.stream().filter(home -> shared(home, survivor.person())).forEach(unsafe::add);
        // where they were reported to live, if they live elsewhere now
        survivor.home()
                .filter(home ->
                        livesAt(survivor).filter(now -> !now.equals(home)).isPresent())
                .ifPresent(unsafe::add);
        survivor.person().stream()
                .flatMap(person -> tenancies.heldBy(person).stream())
                .filter(tenancy -> tenancy.end().isPresent() || tenancy.joint())
                .map(Tenancies.Tenancy::home)
                .forEach(unsafe::add);
        content.perpetrator().person().stream()
                .flatMap(person -> tenancies.heldBy(person).stream())
                .map(Tenancies.Tenancy::home)
                .forEach(unsafe::add);
        return unsafe;
    }

    /** Whether somebody else holds the tenancy of a home, alone or with the survivor; in doubt it is so. */
    private boolean shared(Uprn home, Optional<PersonId> survivor) {
        var running = tenancies.of(home).stream()
                .filter(tenancy -> tenancy.end().isEmpty())
                .toList();
        return running.isEmpty()
                || survivor.isEmpty()
                || running.stream().anyMatch(tenancy -> !tenancy.tenants().equals(List.of(survivor.get())));
    }

    private Optional<Uprn> livesAt(Party party) {
        return party.person().flatMap(people::householdOf).map(People.Household::home);
    }

    private Optional<String> address(Uprn home) {
        return homes.find(home).map(found -> found.address() + ", " + found.postcode());
    }

    private static Stream<MaracPack> packs(CaseHistory history) {
        return history.entries(MaracPrepared.class).stream().map(entry -> ((MaracPrepared) entry.what()).pack());
    }
}

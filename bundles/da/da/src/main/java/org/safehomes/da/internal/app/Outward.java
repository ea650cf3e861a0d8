package org.safehomes.da.internal.app;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.da.SharingBasis.Article6;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.LetterFile;
import org.safehomes.da.internal.domain.SharingFile;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.jpa.IdentityTable;
import org.safehomes.da.internal.rule.LawfulSharing;
import org.safehomes.gate.Visible;
import org.safehomes.host.Tenancies;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.outgoing.Door;

/** What everything that leaves needs besides the office: the door, and the host's tenancies, which tell of shared homes. */
@Component(service = Outward.class)
public final class Outward {

    private final Office office;
    private final CaseTable cases = new CaseTable();
    private final IdentityTable identities = new IdentityTable();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Tenancies tenancies;

    @Activate
    public Outward(@Reference Office office) {
        this.office = office;
    }

    Door door() {
        return present(door, "the door through which everything leaves");
    }

    /**
     * What can be asked of a case in this operation.
     *
     * @throws Unavailable if anything is away that decides whether something may leave; called before a case is looked up
     */
    Leaving leaving() {
        return new Leaving(
                office,
                door(),
                new Circle(
                        office.people(),
                        office.homes(),
                        present(tenancies, "the host's register of tenancies"),
                        office.staff()),
                this);
    }

    CaseHistory history(Visible visible) {
        return CaseHistory.of(office.journal().of(visible));
    }

    SharingFile sharing(Visible visible, CaseHistory history) {
        return new SharingFile(history, lawful(visible));
    }

    LetterFile letters(Visible visible, CaseHistory history) {
        return new LetterFile(history, sharing(visible, history), survivor(visible));
    }

    private Optional<String> survivor(Visible visible) {
        var survivor = cases.read(visible).content().survivor();
        return survivor.name()
                .or(() -> survivor.person().flatMap(office.people()::find).map(person -> person.name()));
    }

    /**
     * Whom the case is about, named also where the case itself names nobody (AN-1). Without the name the door would not know it
     * in what leaves, so only actions that may open it let anything leave.
     */
    CaseContent whole(Visible visible) {
        var content = cases.read(visible).content();
        return content.anonymous() ? content.about(identities.read(visible).named(content.survivor())) : content;
    }

    LawfulSharing lawful(Visible visible) {
        return new LawfulSharing(reliedOn(visible));
    }

    private Set<Article6> reliedOn(Visible visible) {
        var value = office.parameter("sharing.lawful-bases", visible.now()).value();
        return Arrays.stream(value.split(","))
                .map(Article6::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> T present(@Nullable T service, String what) {
        if (service == null) {
            throw new Unavailable(what);
        }
        return service;
    }
}

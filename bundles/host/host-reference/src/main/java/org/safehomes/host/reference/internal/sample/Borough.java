package org.safehomes.host.reference.internal.sample;

import java.util.List;
import java.util.Optional;
import org.safehomes.host.AntisocialBehaviour.NuisanceReport;
import org.safehomes.host.Documents.Document;
import org.safehomes.host.Lettings.VoidHome;
import org.safehomes.host.People.Person;
import org.safehomes.host.Properties.Home;
import org.safehomes.host.RentAccounts.RentAccount;
import org.safehomes.host.Repairs.Repair;
import org.safehomes.host.Staff.Member;
import org.safehomes.host.Staff.Team;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/** Everything the sample has. Whoever is named in one list is there in another: no loose ends. */
public record Borough(
        List<Home> homes,
        List<VoidHome> voids,
        List<Resident> residents,
        List<Kinship> kinships,
        List<Tenancy> tenancies,
        List<RentAccount> accounts,
        List<Repair> repairs,
        List<NuisanceReport> nuisances,
        List<StoredDocument> documents,
        List<Team> teams,
        List<Employee> staff) {

    /**
     * A person of the register.
     *
     * @param home where they live now; empty for former tenants and for people outside the landlord's homes
     */
    public record Resident(Person person, Optional<Uprn> home) {}

    /** That a person named another as next of kin. */
    public record Kinship(PersonId person, PersonId kin) {}

    /** A document, and whether casework may know of it. */
    public record StoredDocument(Document document, boolean forCasework) {}

    /**
     * A member of staff.
     *
     * @param person who they are in the register of people, where they are in it
     */
    public record Employee(Member member, String job, Optional<PersonId> person) {}

    /** How much there is of everything, for a log: counts only. */
    public String counts() {
        return "%d homes (%d void), %d people, %d tenancies, %d repairs, %d antisocial behaviour reports, %d documents, %d staff"
                .formatted(
                        homes.size(),
                        voids.size(),
                        residents.size(),
                        tenancies.size(),
                        repairs.size(),
                        nuisances.size(),
                        documents.size(),
                        staff.size());
    }
}

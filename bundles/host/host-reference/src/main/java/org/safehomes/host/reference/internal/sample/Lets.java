package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.Documents.Document;
import org.safehomes.host.RentAccounts.RentAccount;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.host.Tenancies.Tenure;
import org.safehomes.host.reference.internal.sample.Borough.StoredDocument;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;

/** Tenancies with what comes with each: a rent account and documents. */
final class Lets {

    private static final String PDF = "application/pdf";
    private static final int IN_ARREARS = 40;

    private final List<Tenancy> tenancies = new ArrayList<>();
    private final List<RentAccount> accounts = new ArrayList<>();
    private final List<StoredDocument> documents = new ArrayList<>();

    /** A running tenancy that began on a day. */
    void current(Uprn home, Tenure tenure, List<PersonId> tenants, LocalDate start, Draw draw) {
        add(home, tenure, tenants, start, Optional.empty(), draw);
        document("Tenancy agreement", start, true, draw);
        if (draw.chance(30)) {
            document("Photograph of the front door", draw.daysBefore(BoroughPlan.TODAY, 1, 600), true, draw);
        }
        if (draw.chance(10)) {
            document("Advice from Legal", draw.daysBefore(BoroughPlan.TODAY, 1, 300), false, draw);
        }
    }

    /** A tenancy that ended on a day, inclusive. */
    void ended(Uprn home, List<PersonId> tenants, LocalDate end, Draw draw) {
        add(home, Tenure.SECURE, tenants, draw.daysBefore(end, 400, 6_000), Optional.of(end), draw);
    }

    /** The day on which a tenancy of that kind may have begun: some kinds last a year or five. */
    static LocalDate startOf(Tenure tenure, Draw draw) {
        int longestAgo =
                switch (tenure) {
                    case INTRODUCTORY, DEMOTED -> 350;
                    case LICENCE, ASSURED_SHORTHOLD -> 700;
                    case FLEXIBLE -> 1_800;
                    case SECURE, ASSURED -> 8_000;
                };
        return draw.daysBefore(BoroughPlan.TODAY, 20, longestAgo);
    }

    List<Tenancy> tenancies() {
        return List.copyOf(tenancies);
    }

    List<RentAccount> accounts() {
        return List.copyOf(accounts);
    }

    List<StoredDocument> documents() {
        return List.copyOf(documents);
    }

    private void add(
            Uprn home, Tenure tenure, List<PersonId> tenants, LocalDate start, Optional<LocalDate> end, Draw draw) {
        int number = tenancies.size() + 1;
        var tenancy = new Tenancy(new TenancyId("t-%04d".formatted(number)), home, tenure, tenants, start, end);
        tenancies.add(tenancy);
        accounts.add(new RentAccount("RA-%06d".formatted(number), tenancy.id(), balance(draw), tenancy.joint()));
    }

    /** Most are level or a little in credit; of the arrears most are small. */
    private static long balance(Draw draw) {
        if (!draw.chance(IN_ARREARS)) {
            return -draw.between(0, 24_000);
        }
        return draw.chance(75) ? draw.between(1_000, 60_000) : draw.between(60_000, 420_000);
    }

    private void document(String title, LocalDate day, boolean forCasework, Draw draw) {
        var stored = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        var reference = "DOC-%06d".formatted(documents.size() + 1);
        documents.add(new StoredDocument(
                new Document(reference, title, PDF, draw.between(40_000, 900_000), stored), forCasework));
    }
}

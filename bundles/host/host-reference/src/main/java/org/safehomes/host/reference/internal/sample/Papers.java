package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.safehomes.host.Documents.Document;
import org.safehomes.host.reference.internal.sample.Borough.StoredDocument;

/** What the document store holds about a tenancy. */
final class Papers {

    private static final String PDF = "application/pdf";

    private final List<StoredDocument> documents = new ArrayList<>();

    void ofTenancy(Keys keys, LocalDate start, Draw draw) {
        add(keys, "Tenancy agreement", start, true, draw);
        if (draw.chance(30)) {
            add(keys, "Photograph of the front door", draw.daysBefore(BoroughPlan.TODAY, 1, 600), true, draw);
        }
        if (draw.chance(12)) {
            add(keys, "Letter about the rent account", draw.daysBefore(BoroughPlan.TODAY, 1, 400), true, draw);
        }
        if (draw.chance(10)) {
            add(keys, "Advice from Legal", draw.daysBefore(BoroughPlan.TODAY, 1, 300), false, draw);
        }
    }

    List<StoredDocument> documents() {
        return List.copyOf(documents);
    }

    private void add(Keys keys, String title, LocalDate day, boolean forCasework, Draw draw) {
        var stored = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        documents.add(new StoredDocument(
                new Document(keys.document(), title, PDF, draw.between(40_000, 900_000), stored), forCasework));
    }
}

package org.safehomes.host.reference.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.Documents;

/** What the host holds in documents. One that is not for casework is as one that is not there. */
@Component(service = Documents.class)
public final class DocumentStore implements Documents {

    private final Tables tables;

    @Activate
    public DocumentStore(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Document> find(String reference) {
        return tables.one(
                row -> new Document(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        Sql.instant(row, "stored")),
                "select reference, title, media_type, size_bytes, stored from hr_document"
                        + " where reference = ? and for_casework = true",
                reference);
    }
}

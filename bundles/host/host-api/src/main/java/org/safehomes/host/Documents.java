package org.safehomes.host;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The host's document store. Safe Homes keeps references to documents, not copies. A document about abuse is stored where no
 * tenant's file shows it.
 */
@ConsumerType
public interface Documents {

    /** What the store says about a document; empty if there is none, or it is not for casework. */
    Optional<Document> find(String reference);

    /** A document, without its content. The title is the host's and may be personal data. */
    record Document(String reference, String title, String mediaType, long bytes, Instant stored) {}
}

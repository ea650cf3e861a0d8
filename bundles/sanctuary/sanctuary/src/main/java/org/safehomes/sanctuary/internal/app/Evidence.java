package org.safehomes.sanctuary.internal.app;

import java.util.Optional;
import org.safehomes.host.HostUnavailable;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.Unavailable;

/** Evidence is kept in the host's document store, and here only by what the store calls it. */
final class Evidence {

    private Evidence() {}

    /**
     * Asked before a case is looked up.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput if the store has no such document
     * @throws Unavailable if there is evidence, and no store to ask
     */
    static void require(Office office, Optional<String> document) {
        if (document.isEmpty()) {
            return;
        }
        try {
            new Checks()
                    .that(
                            office.documents().find(document.get()).isPresent(),
                            "/evidence",
                            "Name a document that the document store has for casework.")
                    .done();
        } catch (HostUnavailable e) {
            throw new Unavailable("the host's document store", e);
        }
    }
}

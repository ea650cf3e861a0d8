package org.safehomes.gate.internal.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.problem.InvalidInput;

/** The last entry of a page, which the reader has seen: the next page is what came before it. Opaque to callers. */
record AuditCursor(long at, String id) {

    /** Reads what {@link #text} wrote. @throws InvalidInput if it is anything else */
    static Optional<AuditCursor> read(Optional<String> text) {
        return text.map(opaque -> {
            try {
                var cells = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8).split(" ", 2);
                return new AuditCursor(Long.parseLong(cells[0]), cells[1]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new InvalidInput(
                        List.of(new InvalidInput.Field("/cursor", "Use the cursor of the page before, as it came.")));
            }
        });
    }

    static AuditCursor of(AuditEntry entry) {
        return new AuditCursor(entry.at(), entry.id());
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}

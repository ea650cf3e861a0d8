package org.safehomes.da.internal.jpa;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.problem.InvalidInput;

/** Where the next page begins: after this moment and id. Opaque to callers. */
public record Cursor(long at, String id) {

    /** Reads what {@link #text} wrote. @throws InvalidInput if it is anything else */
    public static Optional<Cursor> read(Optional<String> text) {
        return text.map(opaque -> {
            try {
                var cells = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8).split(" ", 2);
                return new Cursor(Long.parseLong(cells[0]), cells[1]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new InvalidInput(
                        List.of(new InvalidInput.Field("/cursor", "Use the cursor of the page before, as it came.")));
            }
        });
    }

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}

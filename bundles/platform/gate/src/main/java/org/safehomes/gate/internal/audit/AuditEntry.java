package org.safehomes.gate.internal.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Who did what to which records, when, and what came of it. Never what they saw.
 *
 * @param refs every record the answer said something about, separated by blanks; empty if none
 */
public record AuditEntry(
        String id, long at, String staff, String action, Outcome outcome, String refs, String correlation) {

    /** What came of an operation. */
    public enum Outcome {
        /** It was done and answered. */
        DONE,
        /** There is no such record for this caller, whichever of the two reasons. */
        NO_SUCH_RECORD,
        /** The caller's roles do not include the action. */
        NOT_ALLOWED,
        /** A rule, a version or the input stood against it; nothing was changed. */
        REFUSED,
        /** It broke; nothing was changed. */
        FAILED
    }

    /** The bytes that the entry's MAC is over: every field, each with its length, so that none can lend to another. */
    byte[] canonical() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(id);
            out.writeLong(at);
            out.writeUTF(staff);
            out.writeUTF(action);
            out.writeUTF(outcome.name());
            out.writeUTF(refs);
            out.writeUTF(correlation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("id"),
                row.getLong("happened_at"),
                row.getString("staff"),
                row.getString("action"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("refs"),
                row.getString("correlation"));
    }
}

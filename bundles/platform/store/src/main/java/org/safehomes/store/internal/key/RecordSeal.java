package org.safehomes.store.internal.key;

import java.nio.charset.StandardCharsets;
import org.safehomes.store.Seal;

/** The seal of one record, with its data key in memory only. */
final class RecordSeal implements Seal {

    private final SecretBox box;

    RecordSeal(byte[] dataKey) {
        this.box = new SecretBox(dataKey);
    }

    @Override
    public byte[] seal(String table, String column, String row, String text) {
        return box.close(text.getBytes(StandardCharsets.UTF_8), table, column, row);
    }

    @Override
    public String open(String table, String column, String row, byte[] sealed) {
        return box.open(sealed, table, column, row)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(
                        "What " + table + "." + column + " holds was sealed for another place or was altered."));
    }

    @Override
    public String toString() {
        return "RecordSeal";
    }
}

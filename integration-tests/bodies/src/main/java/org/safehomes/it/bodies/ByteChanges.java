package org.safehomes.it.bodies;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes that do not care what the bytes mean. */
final class ByteChanges {

    /** No UTF-8: over-long, cut short, past the last character, half a pair, never a first byte. */
    private static final List<byte[]> NOT_UTF_8 = List.of(
            bytes(0xC0, 0xAF),
            bytes(0xE2, 0x82),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xFF),
            bytes(0x80));

    private static final List<String> KINDS = List.of(
            "empty",
            "blank",
            "cut off",
            "one byte",
            "no UTF-8",
            "no UTF-8 in a text",
            "UTF-16",
            "mark first",
            "two documents",
            "in a list",
            "too large",
            "something else");

    private static final int PAST_EVERY_LIMIT = 300 * 1024;

    private final Random random;
    private final List<String> changes;

    ByteChanges(Random random, List<String> changes) {
        this.random = random;
        this.changes = changes;
    }

    byte[] change(byte[] body) {
        int kind = random.nextInt(KINDS.size());
        changes.add(KINDS.get(kind));
        return switch (kind) {
            case 0 -> new byte[0];
            case 1 -> " \r\n\t ".getBytes(StandardCharsets.UTF_8);
            case 2 -> Arrays.copyOf(body, random.nextInt(body.length));
            case 3 -> oneByte(body);
            case 4 -> inserted(body, random.nextInt(body.length + 1), OddValues.pick(NOT_UTF_8, random));
            case 5 -> inserted(body, inText(body), OddValues.pick(NOT_UTF_8, random));
            case 6 -> text(body).getBytes(StandardCharsets.UTF_16);
            case 7 -> inserted(body, 0, bytes(0xEF, 0xBB, 0xBF));
            case 8 -> inserted(body, body.length, body);
            case 9 -> ("[" + text(body) + "]").getBytes(StandardCharsets.UTF_8);
            case 10 -> inserted(body, body.length, " ".repeat(PAST_EVERY_LIMIT).getBytes(StandardCharsets.UTF_8));
            default -> OddValues.value(random).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] oneByte(byte[] body) {
        var changed = body.clone();
        changed[random.nextInt(body.length)] = (byte) random.nextInt(256);
        return changed;
    }

    private static int inText(byte[] body) {
        return text(body).getBytes(StandardCharsets.UTF_8).length == body.length
                ? text(body).indexOf(":\"") + 2
                : 0;
    }

    private static byte[] inserted(byte[] body, int at, byte[] more) {
        var out = new ByteArrayOutputStream();
        out.write(body, 0, at);
        out.writeBytes(more);
        out.write(body, at, body.length - at);
        return out.toByteArray();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

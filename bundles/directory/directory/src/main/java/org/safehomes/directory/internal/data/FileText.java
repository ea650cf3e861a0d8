package org.safehomes.directory.internal.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file. A name with a wrong letter is a name that nobody finds, so bytes that are not of the encoding refuse the
 * file instead of becoming question marks.
 */
final class FileText {

    private static final String ADVICE = " Save it as \"CSV UTF-8\" in the spreadsheet, or as UTF-8 in the editor.";

    private FileText() {}

    /** @return empty if it has none, and then the findings say why */
    static Optional<String> of(byte[] bytes, boolean json, Findings findings) {
        if (bytes.length == 0) {
            findings.fault("the file", "It is empty.");
            return Optional.empty();
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            findings.fault("the file", "It is an archive or a workbook, not a table or JSON." + ADVICE);
            return Optional.empty();
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            if (!json) {
                findings.fault("the file", "It is in UTF-16." + ADVICE);
                return Optional.empty();
            }
            return decoded(StandardCharsets.UTF_16.newDecoder(), bytes, 0, findings);
        }
        return decoded(StandardCharsets.UTF_8.newDecoder(), bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, findings);
    }

    private static Optional<String> decoded(CharsetDecoder decoder, byte[] bytes, int from, Findings findings) {
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(bytes.length - from + 1);
        decoder.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            findings.fault(
                    "line " + lineOf(out) + ", byte " + in.position(),
                    "It is not in " + decoder.charset().name() + " from here on." + ADVICE);
            return Optional.empty();
        }
        return Optional.of(out.toString());
    }

    /** The line that begins after what could be read. */
    private static long lineOf(CharBuffer before) {
        return 1 + before.chars().filter(each -> each == '\n').count();
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}

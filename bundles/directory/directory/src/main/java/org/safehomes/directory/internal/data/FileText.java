package org.safehomes.directory.internal.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file. A name with a wrong letter is a name that nobody finds, so bytes that are not of the encoding refuse the
 * file instead of becoming question marks.
 */
final class FileText {

    private static final String ADVICE = " Save it as \"CSV UTF-8\" in the spreadsheet, or as UTF-8 in the editor.";

    private static final int PIECE = 8_192;

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
            return decoded(StandardCharsets.UTF_16, bytes, 0, findings);
        }
        return decoded(StandardCharsets.UTF_8, bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, findings);
    }

    /** Looks through all of it in small pieces first: the text itself is in memory once. */
    private static Optional<String> decoded(Charset charset, byte[] bytes, int from, Findings findings) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var piece = CharBuffer.allocate(PIECE);
        int line = 1;
        CoderResult result;
        do {
            result = decoder.decode(in, piece, true);
            for (int i = 0; i < piece.position(); i++) {
                line += piece.get(i) == '\n' ? 1 : 0;
            }
            piece.clear();
        } while (result.isOverflow());
        if (result.isError()) {
            findings.fault(
                    "line " + line + ", byte " + in.position(),
                    "It is not in " + charset.name() + " from here on." + ADVICE);
            return Optional.empty();
        }
        return Optional.of(new String(bytes, from, bytes.length - from, charset));
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

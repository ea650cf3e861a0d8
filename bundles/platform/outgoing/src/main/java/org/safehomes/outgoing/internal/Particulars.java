package org.safehomes.outgoing.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.safehomes.outgoing.Paper;
import org.w3c.dom.Document;

/**
 * What a file says of itself: what kind of document it is, its reference and when it was printed. Nothing of the machine, of
 * the program or of the moment, so that the same paper gives the same file.
 */
record Particulars(String title, String reference, Instant printedAt, long id) {

    static Particulars of(Paper paper, Document xhtml) {
        return new Particulars(
                // not the kind of document: file managers and the window of a shared computer show it
                paper.reference(),
                paper.reference(),
                paper.printedAt().truncatedTo(ChronoUnit.SECONDS),
                digest(xhtml.getDocumentElement().getTextContent() + paper.printedAt()));
    }

    void describe(PDDocument document) {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(reference);
        var date = GregorianCalendar.from(printedAt.atZone(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentInformation(information);
        document.setDocumentId(id);
    }

    /** Different files have different ids. */
    private static long digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

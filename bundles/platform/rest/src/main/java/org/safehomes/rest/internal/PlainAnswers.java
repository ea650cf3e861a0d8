package org.safehomes.rest.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is answered outside the resources, with the same headers as inside. */
final class PlainAnswers {

    private PlainAnswers() {}

    /** @return the correlation id that the answer carries */
    static String send(HttpServletResponse response, Problem problem) throws IOException {
        var correlation = SafeHeaders.freshCorrelation();
        response.setHeader(SafeHeaders.CORRELATION, correlation);
        send(response, problem.status(), Problem.MEDIA_TYPE.toString(), problem.toJson(correlation));
        return correlation;
    }

    static void send(HttpServletResponse response, int status, String mediaType, byte[] body) throws IOException {
        send(response, status, mediaType, body, SafeHeaders.ALWAYS.get(SafeHeaders.CACHE));
    }

    /** @param kept how long and by whom, as {@code Cache-Control} says it */
    static void send(HttpServletResponse response, int status, String mediaType, byte[] body, String kept)
            throws IOException {
        response.setStatus(status);
        SafeHeaders.ALWAYS.forEach(response::setHeader);
        response.setHeader(SafeHeaders.CACHE, kept);
        response.setContentType(mediaType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

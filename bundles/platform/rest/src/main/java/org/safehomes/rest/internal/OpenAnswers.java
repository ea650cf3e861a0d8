package org.safehomes.rest.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered to everybody: with the headers of {@link PlainAnswers}, readable by any site, kept by caches if it is good. */
public final class OpenAnswers {

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.rest");
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final int BAD_REQUEST = 400;

    private OpenAnswers() {}

    /** What was asked for. */
    public static void send(HttpServletResponse response, Object body) throws IOException {
        var json = Json.write(body);
        open(response);
        response.setHeader(SafeHeaders.CORRELATION, SafeHeaders.freshCorrelation());
        PlainAnswers.send(response, HttpServletResponse.SC_OK, "application/json", json, "public, max-age=60");
    }

    /** Why it is not answered. Errors are kept by nobody: what is missing now may be there in a second. */
    public static void refuse(HttpServletResponse response, RuntimeException failure) throws IOException {
        var problem = ProblemMapper.problem(failure);
        open(response);
        if (problem.type() == ProblemType.UNAVAILABLE) {
            response.setHeader("Retry-After", ProblemMapper.SECONDS_TO_WAIT);
        }
        // there is no body that could be read and not be taken: what is wrong is the request itself
        var status = problem.type() == ProblemType.INVALID_INPUT ? BAD_REQUEST : problem.status();
        var correlation = PlainAnswers.send(response, problem.withStatus(status));
        if (problem.type() == ProblemType.UNEXPECTED) {
            LOG.error("{} {}", status, correlation, Trace.of(failure));
        }
    }

    /** Nothing is published there. */
    public static void noSuchPath(HttpServletResponse response) throws IOException {
        open(response);
        PlainAnswers.send(response, Problem.of(ProblemType.NO_SUCH_PATH));
    }

    /** A browser asks whether a page of another site may read here. */
    public static void preflight(HttpServletResponse response) {
        open(response);
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "*");
        response.setHeader("Access-Control-Max-Age", "86400");
        SafeHeaders.ALWAYS.forEach(response::setHeader);
        response.setHeader(SafeHeaders.CORRELATION, SafeHeaders.freshCorrelation());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Nothing is changed from outside. */
    public static void onlyRead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HearingOut.of(request.getInputStream());
        open(response);
        response.setHeader("Allow", METHODS);
        PlainAnswers.send(response, Problem.of(ProblemType.METHOD_NOT_ALLOWED));
    }

    private static void open(HttpServletResponse response) {
        // Open Referral UK asks it of every answer; no credentials go with it, so it opens nothing that needs them
        response.setHeader("Access-Control-Allow-Origin", "*");
    }
}

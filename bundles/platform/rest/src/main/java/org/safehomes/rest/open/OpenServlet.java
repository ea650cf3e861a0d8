package org.safehomes.rest.open;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.rest.internal.OpenAnswers;

/**
 * Publishes something that is nobody's secret: it is only read, by any web page of any site, and kept by caches for a minute. What
 * it answers is JSON or a problem, with the headers that every answer has. It sees no identity, even where one is sent.
 */
public abstract class OpenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * What is published at this path.
     *
     * @return a record, a map or a list of them, without a null anywhere; empty if nothing is ever published there
     * @throws org.safehomes.kernel.problem.DomainProblem which is answered as everywhere, but {@link InvalidInput} by 400
     */
    protected abstract Optional<Object> answer(OpenRequest request);

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> read(request, response);
            case "OPTIONS" -> OpenAnswers.preflight(response);
            default -> OpenAnswers.onlyRead(request, response);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Object> answer;
        try {
            answer = answer(asked(request));
        } catch (RuntimeException e) {
            OpenAnswers.refuse(response, e);
            return;
        }
        if (answer.isPresent()) {
            OpenAnswers.send(response, answer.get());
        } else {
            OpenAnswers.noSuchPath(response);
        }
    }

    private static OpenRequest asked(HttpServletRequest request) {
        return new OpenRequest(base(request), path(request), query(request));
    }

    private static URI base(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        try {
            return new URI(
                    request.getScheme(),
                    null,
                    request.getServerName(),
                    usual ? -1 : port,
                    request.getContextPath() + request.getServletPath(),
                    null,
                    null);
        } catch (URISyntaxException e) {
            throw unreadable("Expected a Host header that names a host.");
        }
    }

    private static List<String> path(HttpServletRequest request) {
        var below = request.getPathInfo() == null ? "/" : request.getPathInfo();
        return below.equals("/") ? List.of() : List.of(below.substring(1).split("/", -1));
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        } catch (RuntimeException e) {
            // the web server reads it only now, and says in its own ways that it cannot
            throw unreadable("Expected a query of names and values in UTF-8.");
        }
    }

    private static InvalidInput unreadable(String expected) {
        return new InvalidInput(List.of(new InvalidInput.Field("", expected)));
    }
}

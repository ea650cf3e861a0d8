package org.safehomes.rest.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletErrorPage;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors beyond the reach of the resources: paths that nobody serves, and what the web server refuses by itself. */
final class ProblemServlet {

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.rest");

    private ProblemServlet() {}

    /** Whatever no other servlet takes. */
    @Component(service = Servlet.class)
    @HttpWhiteboardServletPattern("/*")
    public static final class UnknownPath extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PlainAnswers.send(response, Problem.of(ProblemType.NO_SUCH_PATH));
        }
    }

    /** In place of the web server's own pages, in every context: the resources live in one of their own. */
    @Component(service = Servlet.class)
    @HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=*)")
    @HttpWhiteboardServletErrorPage(errorPage = {"4xx", "5xx", "java.lang.Throwable"})
    public static final class ErrorPage extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
            var problem = Problem.of(ProblemType.ofStatus(status)).withStatus(status);
            var correlation = PlainAnswers.send(response, problem);
            if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
                LOG.error("{} {}", status, correlation, Trace.of(failure));
            }
        }
    }
}

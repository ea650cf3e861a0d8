package org.safehomes.rest.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What a load balancer asks. Public, so one word is all it says; why is for the console and the log. */
final class HealthServlet {

    private HealthServlet() {}

    private static void answer(HttpServletResponse response, int status, String word) throws IOException {
        PlainAnswers.send(response, status, "application/json", Json.write(Map.of("status", word)));
    }

    /** Live as long as it can answer. */
    @Component(service = Servlet.class)
    @HttpWhiteboardServletPattern("/health/live")
    public static final class Live extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            answer(response, HttpServletResponse.SC_OK, "live");
        }
    }

    /** Ready when all that a request needs is there. */
    @Component(service = Servlet.class)
    @HttpWhiteboardServletPattern("/health/ready")
    public static final class Ready extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient Readiness readiness;

        @Activate
        public Ready(@Reference Readiness readiness) {
            this.readiness = readiness;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (readiness.isReady()) {
                answer(response, HttpServletResponse.SC_OK, "ready");
            } else {
                answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "not-ready");
            }
        }
    }
}

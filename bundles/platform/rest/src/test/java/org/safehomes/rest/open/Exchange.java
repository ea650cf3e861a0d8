package org.safehomes.rest.open;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request and its answer, without a web server. */
final class Exchange {

    final Map<String, Object> asked = new TreeMap<>(Map.of(
            "getMethod", "GET",
            "getScheme", "https",
            "getServerName", "homes.example.org",
            "getServerPort", 443,
            "getContextPath", "/api/directory",
            "getServletPath", "",
            "getParameterMap", Map.of()));
    final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final ByteArrayInputStream sent = new ByteArrayInputStream(new byte[20_000]);
    int status;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Exchange with(String method, Object answer) {
        asked.put(method, answer);
        return this;
    }

    Exchange through(OpenServlet servlet) throws IOException {
        servlet.service(proxy(HttpServletRequest.class), proxy(HttpServletResponse.class));
        return this;
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                Exchange.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> called(method.getName(), arguments)));
    }

    private @Nullable Object called(String method, Object @Nullable [] arguments) {
        if (asked.get(method) instanceof RuntimeException failure) {
            throw failure;
        }
        switch (method) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setStatus" -> status = (int) arguments[0];
            default -> {}
        }
        return switch (method) {
            case "getInputStream" -> new Sent();
            case "getOutputStream" -> new Body();
            default -> asked.get(method);
        };
    }

    private final class Sent extends ServletInputStream {

        @Override
        public int read() {
            return sent.read();
        }

        @Override
        public boolean isFinished() {
            return sent.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Body extends ServletOutputStream {

        @Override
        public void write(int each) {
            body.write(each);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}

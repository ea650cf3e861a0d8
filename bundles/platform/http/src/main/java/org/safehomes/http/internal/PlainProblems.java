package org.safehomes.http.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * The answer where no resource wrote one: a path nobody serves, a request the server cannot read. Says the status and
 * nothing of the request, the failure or the server.
 */
final class PlainProblems implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // a request that could not be read carries its status in the failure only
        if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException unreadable) {
            response.setStatus(unreadable.getCode());
        }
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (HttpStatus.hasNoBody(status)) {
            callback.succeeded();
            return true;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        byte[] body = """
                {"type":"about:blank","title":"%s","status":%d}"""
                .formatted(HttpStatus.getMessage(status), status)
                .getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}

package org.safehomes.it.access;

import java.util.List;
import java.util.stream.Stream;
import org.safehomes.it.bodies.DaRequests;
import org.safehomes.it.bodies.Request;

/** One good request for each operation of every module, with its whole path. */
final class Requests {

    static final List<Request> ALL = Stream.concat(
                    DaRequests.ALL.stream().map(request -> under("/api/da/", request)),
                    Stream.of(
                            new Request("SEARCH_AUDIT", "POST", "/api/audit/search", "{}", 200, false),
                            new Request("READ_RECORD_AUDIT", "GET", "/api/audit/records/{case}", "", 200, false)))
            .toList();

    private Requests() {}

    static Request of(String action) {
        return ALL.stream()
                .filter(request -> request.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    static Request under(String root, Request request) {
        return new Request(
                request.action(),
                request.method(),
                root + request.path(),
                request.body(),
                request.status(),
                request.guarded());
    }
}

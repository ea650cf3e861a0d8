package org.safehomes.it.bodies;

import java.util.List;
import java.util.stream.Stream;

/** One good request for each operation of every module, with its whole path. */
public final class Requests {

    /** Those about reports and cases. */
    public static final List<Request> OF_CASEWORK = Stream.concat(
                    DaRequests.ALL.stream().map(request -> request.under("/api/da/")),
                    SanctuaryRequests.ALL.stream().map(request -> request.under("/api/sanctuary/")))
            .toList();

    public static final List<Request> ALL = Stream.concat(
                    OF_CASEWORK.stream(),
                    Stream.of(
                            new Request("SEARCH_AUDIT", "POST", "/api/audit/search", "{}", 200, false),
                            new Request("READ_RECORD_AUDIT", "GET", "/api/audit/records/{case}", "", 200, false)))
            .toList();

    private Requests() {}

    /** Those about reports and cases that say something in a body. */
    public static Stream<Request> withBody() {
        return OF_CASEWORK.stream().filter(request -> !request.body().isEmpty());
    }

    /** The request for one operation. */
    public static Request of(String action) {
        return ALL.stream()
                .filter(request -> request.action().equals(action))
                .findFirst()
                .orElseThrow();
    }
}

package org.safehomes.rest.open;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks who has not signed in. Every text of it is theirs, and none is repeated in an error or the log.
 *
 * @param base the absolute address of what is published, as this request reached it, without a slash at its end
 * @param path the segments below it, decoded; none for the base itself
 * @param query the values of each parameter, decoded, in their order
 */
public record OpenRequest(URI base, List<String> path, Map<String, List<String>> query) {

    public OpenRequest {
        path = List.copyOf(path);
        query = Map.copyOf(query);
    }

    /** The first value of a parameter, exactly as it was sent. */
    public Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }
}

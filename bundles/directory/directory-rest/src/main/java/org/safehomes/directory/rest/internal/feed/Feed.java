package org.safehomes.directory.rest.internal.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Search;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.rest.open.OpenRequest;

/**
 * One request of the feed, answered from one directory. Only what is for the public is ever looked at: an entry for staff is
 * answered like one that does not exist (SU-3).
 */
final class Feed {

    private static final Map<String, Object> ABOUT = Map.of(
            "version",
            "HSDS-UK-3.0",
            "profile",
            "https://openreferraluk.org/developers/specifications",
            "openapi_url",
            "https://openreferraluk.org/specifications/3.0/openapi.json");

    private final SupportDirectory directory;
    private final OpenRequest request;
    private final Entries entries;

    Feed(SupportDirectory directory, OpenRequest request) {
        this.directory = directory;
        this.request = request;
        this.entries = new Entries(request.base(), directory);
    }

    /** Empty if the feed has no such path. */
    Optional<Object> answer() {
        var path = request.path();
        if (path.isEmpty()) {
            return Optional.of(ABOUT);
        }
        if (path.size() > 2) {
            return Optional.empty();
        }
        var one = path.size() == 2;
        return switch (path.get(0)) {
            case "services" -> Optional.of(one ? service(path.get(1)) : services());
            case "service_at_locations" -> Optional.of(one ? atLocation(path.get(1)) : atLocations());
            case "taxonomies" -> Optional.of(one ? taxonomy(path.get(1)) : taxonomies());
            case "taxonomy_terms" -> Optional.of(one ? term(path.get(1)) : terms());
            default -> Optional.empty();
        };
    }

    private Map<String, Object> services() {
        var asked = FeedQuery.ofServices(request);
        return page(found(asked).toList(), asked, entries::brief);
    }

    private Map<String, Object> service(String id) {
        return entries.whole(directory.find(key(id)).filter(Feed::isPublic).orElseThrow(NoSuchRecord::new));
    }

    private Map<String, Object> atLocations() {
        var asked = FeedQuery.ofServices(request);
        return page(found(asked).flatMap(AtLocation::of).toList(), asked, entries::brief);
    }

    private Map<String, Object> atLocation(String id) {
        var wanted = key(id).toString();
        return open().flatMap(AtLocation::of)
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .map(entries::whole)
                .orElseThrow(NoSuchRecord::new);
    }

    private Map<String, Object> taxonomies() {
        return page(List.of(Taxonomy.values()), FeedQuery.ofPage(request), Taxonomy::brief);
    }

    private Map<String, Object> taxonomy(String id) {
        var wanted = key(id).toString();
        return Stream.of(Taxonomy.values())
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .map(Taxonomy::whole)
                .orElseThrow(NoSuchRecord::new);
    }

    private Map<String, Object> terms() {
        return page(Term.all().toList(), FeedQuery.ofPage(request), Term::members);
    }

    private Map<String, Object> term(String id) {
        var wanted = key(id).toString();
        return Term.all()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .map(Term::members)
                .orElseThrow(NoSuchRecord::new);
    }

    private Stream<SupportService> found(FeedQuery asked) {
        return directory.search(words(asked)).stream().filter(Feed::isPublic).filter(asked::fits);
    }

    private static Search words(FeedQuery asked) {
        return new Search(
                asked.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Stream<SupportService> open() {
        return directory.services().stream().filter(Feed::isPublic);
    }

    private static boolean isPublic(SupportService service) {
        return service.audience() == Audience.PUBLIC;
    }

    private static <T> Map<String, Object> page(List<T> all, FeedQuery asked, Function<T, Map<String, Object>> shown) {
        return FeedPage.of(all, asked.page(), asked.perPage(), shown);
    }

    /** What is no id is answered like an id that nothing has. */
    private static ServiceKey key(String id) {
        try {
            return ServiceKey.of(id);
        } catch (IllegalArgumentException e) {
            throw new NoSuchRecord();
        }
    }
}

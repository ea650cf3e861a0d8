package org.safehomes.directory.rest.internal.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Phone;
import org.safehomes.directory.SupportService.Place;

/**
 * Entries in the words of the profile. What a list shows is what the whole shows, without what is many.
 *
 * <p>The profile's first schemas ask for a {@code url} of contacts, phones, schedules, languages and costs as well: it is that of
 * the service.
 */
final class Entries {

    private final URI base;
    private final SupportDirectory directory;

    Entries(URI base, SupportDirectory directory) {
        this.base = base;
        this.directory = directory;
    }

    /** With one of each at most: the service and who runs it. */
    Map<String, Object> brief(SupportService service) {
        return one(service).map();
    }

    Map<String, Object> whole(SupportService service) {
        return many(service)
                .put(
                        "service_at_locations",
                        AtLocation.of(service)
                                .map(each -> new Members()
                                        .put("id", each.id())
                                        .put("location", location(each.place(), true))
                                        .map())
                                .toList())
                .map();
    }

    Map<String, Object> brief(AtLocation at) {
        return new Members()
                .put("id", at.id())
                .put("service", brief(at.service()))
                .put("location", location(at.place(), false))
                .map();
    }

    Map<String, Object> whole(AtLocation at) {
        return new Members()
                .put("id", at.id())
                .put("service", many(at.service()).map())
                .put("location", location(at.place(), true))
                .map();
    }

    private Members one(SupportService service) {
        var source = service.source();
        var freshness = directory.freshness(source);
        return new Members()
                .put("id", service.key().toString())
                .put("name", service.name())
                .put("description", service.description())
                .put("url", url(service))
                .put("email", service.email())
                // a directory holds no other
                .put("status", "active")
                .put("minimum_age", service.minimumAge())
                .put("maximum_age", service.maximumAge())
                .put("assured_date", source.date().map(Object::toString))
                .put("alert", alert(freshness))
                .put("organization", organisation(service))
                .put("safehomes_referral", service.referral())
                .put("safehomes_source", source(source))
                .put("safehomes_freshness", freshness.name().toLowerCase(Locale.ROOT));
    }

    private Members many(SupportService service) {
        return one(service)
                .put("contacts", contacts(service))
                .put(
                        "schedules",
                        service.hours().stream()
                                .map(text -> part(service, "schedule", "")
                                        .put("description", text)
                                        .map())
                                .toList())
                .put(
                        "cost_options",
                        service.fees().stream()
                                .map(text -> part(service, "cost_option", "")
                                        .put("amount_description", text)
                                        .map())
                                .toList())
                .put(
                        "languages",
                        service.languages().stream()
                                .map(code -> part(service, "language", code)
                                        .put("code", code)
                                        .put("name", Locale.forLanguageTag(code).getDisplayName(Locale.UK))
                                        .map())
                                .toList())
                .put(
                        "service_areas",
                        service.areas().stream()
                                .map(area -> new Members()
                                        .put("id", Ids.of("service_area", service.key(), area))
                                        .put("name", area)
                                        .map())
                                .toList())
                .put(
                        "attributes",
                        Term.of(service).map(term -> attribute(service, term)).toList());
    }

    /** Where the policy names no website, what is known stands here. */
    private String url(SupportService service) {
        return service.website().orElseGet(() -> base + "/services/" + service.key());
    }

    private static Optional<String> alert(Freshness freshness) {
        return switch (freshness) {
            case FRESH -> Optional.empty();
            case STALE -> Optional.of("The source of this entry is old: check before relying on it.");
            case UNDATED -> Optional.of("The source of this entry bears no date: check before relying on it.");
        };
    }

    private static Map<String, Object> source(Source source) {
        return new Members()
                .put("document", source.document())
                .put("date", source.date().map(Object::toString))
                .put("clauses", source.clauses())
                .map();
    }

    /** The profile demands a description of whoever runs it. */
    private static Map<String, Object> organisation(SupportService service) {
        var organisation = service.organisation();
        return new Members()
                .put("id", organisation.key().toString())
                .put("name", organisation.name())
                .put(
                        "description",
                        organisation
                                .description()
                                .orElseGet(() -> "Named in: " + service.source().document() + "."))
                .put("website", organisation.website())
                .map();
    }

    private List<Map<String, Object>> contacts(SupportService service) {
        var phones =
                service.phones().stream().map(phone -> phone(service, phone)).toList();
        return phones.isEmpty()
                ? List.of()
                : List.of(part(service, "contact", "").put("phones", phones).map());
    }

    private Map<String, Object> phone(SupportService service, Phone phone) {
        return part(service, "phone", phone.number() + "/" + phone.about().orElse(""))
                .put("number", phone.number())
                .put("description", phone.about())
                .map();
    }

    private Members part(SupportService service, String kind, String which) {
        return new Members().put("id", Ids.of(kind, service.key(), which)).put("url", url(service));
    }

    private static Map<String, Object> attribute(SupportService service, Term term) {
        return new Members()
                .put("id", Ids.of("attribute", service.key(), term.code()))
                .put("link_id", service.key().toString())
                .put("link_entity", "service")
                .put("link_type", term.taxonomy().code())
                .put("taxonomy_term_id", term.id())
                .put("taxonomy_term", term.members())
                .map();
    }

    private static Map<String, Object> location(Place place, boolean withAddress) {
        var location = new Members().put("id", place.key().toString()).put("name", place.name());
        return withAddress ? location.put("addresses", List.of(address(place))).map() : location.map();
    }

    /** The profile demands a town and a part of the country, which a directory need not know. */
    private static Map<String, Object> address(Place place) {
        return new Members()
                .put("id", Ids.of("address", place.key()))
                .put("location_id", place.key().toString())
                .put("address_1", place.address())
                .put("city", place.town().orElse("not stated"))
                .put("state_province", "not stated")
                .put("postal_code", place.postcode())
                .put("country", "GB")
                .put("address_type", "physical")
                .map();
    }
}

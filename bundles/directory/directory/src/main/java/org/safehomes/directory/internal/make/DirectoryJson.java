package org.safehomes.directory.internal.make;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safehomes.directory.Audience;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory.Withheld;
import org.safehomes.directory.SupportService;
import org.safehomes.directory.SupportService.Place;
import org.safehomes.directory.internal.data.DirectoryData;

/** Writes a directory as JSON of form 1: what is read from it equals what was written, and the same directory is the same bytes. */
final class DirectoryJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private final DirectoryData data;

    private DirectoryJson(DirectoryData data) {
        this.data = data;
    }

    static byte[] of(DirectoryData data) {
        try {
            var page = new DirectoryJson(data).page();
            return (MAPPER.writer(PRINTER).writeValueAsString(page) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written.", e);
        }
    }

    private ObjectNode page() {
        var page = JsonNodeFactory.instance.objectNode();
        var head = page.putObject("safehomes_directory");
        var about = data.about();
        head.put("form", 1);
        head.put("name", about.name());
        head.put("title", about.title());
        head.put("publisher", about.publisher());
        var source = head.putObject("source");
        source.put("document", about.source().document());
        put(source, "date", about.source().date());
        clauses(source, about.source().clauses());
        data.marac().ifPresent(marac -> marac(head.putObject("marac"), marac));
        if (!data.withheld().isEmpty()) {
            var withheld = head.putArray("withheld");
            data.withheld().forEach(each -> withheld(withheld.addObject(), each));
        }
        var contents = page.putArray("contents");
        data.services().forEach(each -> service(contents.addObject(), each));
        return page;
    }

    private void marac(ObjectNode node, MaracContact marac) {
        node.put("name", marac.name());
        put(node, "phone", marac.phone());
        put(node, "email", marac.email());
        put(node, "website", marac.website());
        put(node, "note", marac.note());
        var source = node.objectNode();
        document(source, marac.source());
        put(source, "date", marac.source().date().filter(this::another));
        clauses(source, marac.source().clauses());
        unlessEmpty(node, "source", source);
    }

    private static void withheld(ObjectNode node, Withheld withheld) {
        node.put("what", withheld.what());
        node.put("reason", withheld.reason());
        clauses(node, withheld.clauses());
    }

    private void service(ObjectNode node, SupportService service) {
        node.put("id", service.key().toString());
        node.put("name", service.name());
        put(node, "description", service.description());
        node.put("status", "active");
        put(node, "url", service.website());
        put(node, "email", service.email());
        service.minimumAge().ifPresent(age -> node.put("minimum_age", age));
        service.maximumAge().ifPresent(age -> node.put("maximum_age", age));
        put(node, "assured_date", service.source().date().filter(this::another));
        var organisation = node.putObject("organization");
        organisation.put("id", service.organisation().key().toString());
        organisation.put("name", service.organisation().name());
        put(organisation, "description", service.organisation().description());
        put(organisation, "website", service.organisation().website());
        if (!service.phones().isEmpty()) {
            var phones = node.putArray("contacts").addObject().putArray("phones");
            service.phones()
                    .forEach(phone ->
                            put(phones.addObject().put("number", phone.number()), "description", phone.about()));
        }
        one(node, "schedules", "description", service.hours().map(List::of).orElse(List.of()));
        one(
                node,
                "cost_options",
                "amount_description",
                service.fees().map(List::of).orElse(List.of()));
        one(node, "languages", "code", service.languages());
        one(node, "service_areas", "name", service.areas());
        if (!service.places().isEmpty()) {
            var places = node.putArray("service_at_locations");
            service.places().forEach(each -> place(places.addObject().putObject("location"), each));
        }
        var attributes = node.putArray("attributes");
        service.needs().stream().sorted().forEach(each -> term(attributes, "need/" + each.name()));
        service.groups().stream().sorted().forEach(each -> term(attributes, "group/" + each.name()));
        service.genders().stream().sorted().forEach(each -> term(attributes, "gender/" + each.name()));
        if (service.audience() != Audience.PUBLIC) {
            node.put("safehomes_audience", service.audience().name().toLowerCase(Locale.ROOT));
        }
        put(node, "safehomes_referral", service.referral());
        var source = node.objectNode();
        document(source, service.source());
        clauses(source, service.source().clauses());
        unlessEmpty(node, "safehomes_source", source);
    }

    private static void place(ObjectNode location, Place place) {
        location.put("id", place.key().toString());
        put(location, "name", place.name());
        var address = location.putArray("addresses").addObject();
        address.put("address_1", place.address());
        put(address, "city", place.town());
        address.put("postal_code", place.postcode());
    }

    private static void term(ArrayNode attributes, String code) {
        attributes.addObject().putObject("taxonomy_term").put("code", code);
    }

    private static void one(ObjectNode node, String list, String member, List<String> texts) {
        if (!texts.isEmpty()) {
            var array = node.putArray(list);
            texts.forEach(text -> array.addObject().put(member, text));
        }
    }

    private static void put(ObjectNode node, String member, Optional<?> value) {
        value.ifPresent(some -> node.put(member, some.toString()));
    }

    private static void clauses(ObjectNode node, List<String> clauses) {
        if (!clauses.isEmpty()) {
            var array = node.putArray("clauses");
            clauses.forEach(array::add);
        }
    }

    private void document(ObjectNode source, Source of) {
        if (!of.document().equals(data.about().source().document())) {
            source.put("document", of.document());
        }
    }

    private boolean another(Object date) {
        return !data.about().source().date().filter(date::equals).isPresent();
    }

    private static void unlessEmpty(ObjectNode node, String member, ObjectNode value) {
        if (!value.isEmpty()) {
            node.set(member, value);
        }
    }
}

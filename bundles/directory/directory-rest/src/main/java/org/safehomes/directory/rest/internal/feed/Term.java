package org.safehomes.directory.rest.internal.feed;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safehomes.directory.Group;
import org.safehomes.directory.SupportService;

/** A term of a taxonomy: a need, a group or a gender. */
record Term(Taxonomy taxonomy, Enum<?> constant) {

    static Stream<Term> all() {
        return Stream.of(Taxonomy.values()).flatMap(Taxonomy::terms);
    }

    /** Those of an entry, in the order in which the API has them. */
    static Stream<Term> of(SupportService service) {
        return all().filter(term -> switch (term.taxonomy) {
            case NEED -> service.needs().contains(term.constant);
            case GROUP -> service.groups().contains(term.constant);
            case GENDER -> service.genders().contains(term.constant);
        });
    }

    /** As in the file of a directory, such as {@code need/HELPLINE}. */
    String code() {
        return taxonomy.code() + "/" + constant.name();
    }

    String id() {
        return Ids.of("term", code());
    }

    private String title() {
        if (constant == Group.LGBT) {
            return "LGBT";
        }
        if (constant == Group.GYPSY_ROMA_TRAVELLER) {
            return "Gypsy, Roma and Traveller";
        }
        var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The first schemas of the profile call it {@code name}, later ones {@code term}. */
    Map<String, Object> members() {
        return new Members()
                .put("id", id())
                .put("code", code())
                .put("name", title())
                .put("term", title())
                .put("description", title() + ", of " + taxonomy.title() + ".")
                .put("taxonomy", taxonomy.title())
                .put("taxonomy_id", taxonomy.id())
                .map();
    }
}

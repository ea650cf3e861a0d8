package org.safehomes.directory.rest.internal.feed;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;

/** What entries are classified by. */
enum Taxonomy {
    NEED("Need", "What a service is for."),
    GROUP("Group", "Whom a service is made for."),
    GENDER("Gender", "Whom a service takes.");

    private final String title;
    private final String about;

    Taxonomy(String title, String about) {
        this.title = title;
        this.about = about;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String id() {
        return Ids.of("taxonomy", code());
    }

    String title() {
        return "Safe Homes: " + title;
    }

    /** All its terms, used or not: a taxonomy does not change with the directory. */
    Stream<Term> terms() {
        return Stream.<Enum<?>>of(
                        switch (this) {
                            case NEED -> Need.values();
                            case GROUP -> Group.values();
                            case GENDER -> Gender.values();
                        })
                .map(constant -> new Term(this, constant));
    }

    Map<String, Object> brief() {
        return new Members()
                .put("id", id())
                .put("name", title())
                .put("description", about)
                .put("version", "1")
                .map();
    }

    Map<String, Object> whole() {
        return new Members(brief())
                .put("taxonomy_terms", terms().map(Term::members).toList())
                .map();
    }
}

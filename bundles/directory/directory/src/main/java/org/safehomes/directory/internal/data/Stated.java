package org.safehomes.directory.internal.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about a directory beside its file: a table, or a page of Open Referral UK, does not say which directory it is.
 * Each is as it was typed and is checked as if the file had it.
 */
public record Stated(
        Optional<String> name,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> document,
        Optional<String> date) {

    /** Nothing: the file says all. */
    public static final Stated NOTHING =
            new Stated(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What the name of a file says. Its entries bear a date only if they state one. */
    static Stated by(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var base = last.replaceFirst("\\.[^.]*$", "");
        var key = base.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var name = key.isEmpty() ? "directory" : key.length() > 50 ? "long-name" : key;
        return new Stated(
                Optional.of(name),
                Optional.of(name),
                Optional.of("Not stated"),
                Optional.of("The file " + name),
                Optional.empty());
    }

    /** Takes the place of what the head says. */
    void over(ObjectNode head) {
        name.ifPresent(text -> head.put("name", text));
        title.ifPresent(text -> head.put("title", text));
        publisher.ifPresent(text -> head.put("publisher", text));
        document.ifPresent(text -> source(head).put("document", text));
        date.ifPresent(text -> source(head).put("date", text));
    }

    /** The option by which a place in the head is stated, if it was, or if the file has no head. */
    Optional<String> option(String path, boolean noHead) {
        var options = Map.of(
                "/name",
                name,
                "/title",
                title,
                "/publisher",
                publisher,
                "/source/document",
                document,
                "/source/date",
                date);
        return Optional.ofNullable(options.get(path))
                .filter(given -> noHead || given.isPresent())
                .map(given -> "--" + path.substring(path.lastIndexOf('/') + 1));
    }

    private static ObjectNode source(ObjectNode head) {
        if (head.get("source") instanceof ObjectNode there) {
            return there;
        }
        var made = JsonNodeFactory.instance.objectNode();
        head.set("source", made);
        return made;
    }
}

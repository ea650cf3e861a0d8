package org.safehomes.it.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Holds one JSON object against its entity, and all that is in it against theirs. */
final class EntityCheck {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final String LOCAL = "safehomes_";

    private final Consumer<String> faults;

    EntityCheck(Consumer<String> faults) {
        this.faults = faults;
    }

    /** @param where how a fault names it */
    void check(Entity entity, JsonNode object, String where) {
        if (!object.isObject()) {
            faults.accept(where + " is no object");
            return;
        }
        entity.members().forEach((name, member) -> {
            if (member.required() && !object.has(name)) {
                faults.accept(where + "/" + name + " is required");
            }
        });
        object.properties().forEach(property -> {
            var place = where + "/" + property.getKey();
            var member = entity.members().get(property.getKey());
            if (member != null) {
                check(member, property.getValue(), place);
            } else if (!property.getKey().startsWith(LOCAL)) {
                faults.accept(place + " is of neither the standard nor this feed");
            }
        });
    }

    private void check(Entity.Member member, JsonNode value, String where) {
        if (member.isObject()) {
            check(member.entity(), value, where);
        } else if (member.isList()) {
            if (!value.isArray()) {
                faults.accept(where + " is no list");
            }
            for (int i = 0; i < value.size(); i++) {
                check(member.entity(), value.get(i), where + "/" + i);
            }
        } else if (!isOf(member.kind(), value)) {
            faults.accept(where + " is not of the kind " + member.kind());
        }
    }

    private static boolean isOf(String kind, JsonNode value) {
        if (kind.equals("number")) {
            return value.isNumber();
        }
        if (!value.isTextual()) {
            return false;
        }
        var text = value.asText();
        return switch (kind) {
            case "text" -> !text.isBlank();
            case "uuid" -> UUID.matcher(text).matches();
            case "email" -> EMAIL.matcher(text).matches();
            case "uri" -> isUri(text);
            case "date" -> reads(() -> LocalDate.parse(text));
            case "moment" -> reads(() -> OffsetDateTime.parse(text));
            default -> Set.copyOf(choices(kind)).contains(text);
        };
    }

    private static List<String> choices(String kind) {
        return Arrays.stream(kind.split("\\|"))
                .map(each -> each.replace('_', ' '))
                .toList();
    }

    static boolean isUri(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean reads(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Nothing is null, and what is empty is left out, wherever it stands. */
    void leavesOutWhatIsEmpty(JsonNode node, String where) {
        if (node.isNull()) {
            faults.accept(where + " is null");
        }
        if (node.isArray() && node.isEmpty()) {
            faults.accept(where + " is empty");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            leavesOutWhatIsEmpty(node.get(i), where + "/" + i);
        }
        node.properties()
                .forEach(property -> leavesOutWhatIsEmpty(property.getValue(), where + "/" + property.getKey()));
    }
}

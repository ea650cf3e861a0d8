package org.safehomes.it.bodies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Changes of one document, member by member. What no JSON tree can hold, such as a name that comes twice, stands in it as a
 * marker until the text is made.
 */
final class MemberChanges {

    private static final List<String> MEMBERS = List.of("drop", "twice", "rename", "case of", "add beside", "exchange");
    private static final List<String> ITEMS = List.of("drop", "null", "repeat", "flood", "add beside", "exchange");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;
    private final Random random;
    private final List<String> changes;
    private final Map<String, String> markers = new LinkedHashMap<>();

    MemberChanges(String good, Random random, List<String> changes) {
        try {
            this.root = (ObjectNode) JSON.readTree(good);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The good body is one JSON object.", e);
        }
        this.random = random;
        this.changes = changes;
    }

    String json() {
        var text = root.toString();
        for (var marker : markers.entrySet()) {
            text = text.replace(marker.getKey(), marker.getValue());
        }
        return text;
    }

    /** Changes one member, or one item of a list, wherever it is. */
    void change() {
        var place = OddValues.pick(containers(), random);
        if (place.isEmpty()) {
            add(place);
        } else if (place instanceof ObjectNode object) {
            changeMember(object);
        } else {
            changeItem((ArrayNode) place);
        }
    }

    private void changeMember(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        var name = OddValues.pick(names, random);
        int kind = random.nextInt(12);
        changes.add(MEMBERS.get(Math.min(kind, MEMBERS.size() - 1)) + " " + said(name));
        switch (kind) {
            case 0 -> object.remove(name);
            case 1 -> object.set(marked('"' + name + '"'), object.get(name));
            case 2 -> object.set(marked(OddValues.name(random)), object.remove(name));
            case 3 -> object.set(name.toUpperCase(Locale.ROOT), object.remove(name));
            case 4 -> add(object);
            default -> object.put(name, marked(OddValues.insteadOf(object.get(name), random)));
        }
    }

    private String said(String name) {
        return markers.containsKey('"' + name + '"') ? "an odd member" : name;
    }

    private void changeItem(ArrayNode list) {
        int index = random.nextInt(list.size());
        int kind = random.nextInt(7);
        changes.add(ITEMS.get(Math.min(kind, ITEMS.size() - 1)) + " item " + index);
        switch (kind) {
            case 0 -> list.remove(index);
            case 1 -> list.setNull(index);
            case 2 -> list.insert(index, list.get(index).deepCopy());
            case 3 -> flood(list, list.get(index));
            case 4 -> add(list);
            default -> list.set(index, marked(OddValues.insteadOf(list.get(index), random)));
        }
    }

    private void flood(ArrayNode list, JsonNode item) {
        int many = OddValues.pick(List.of(11, 21, 51, 1000), random);
        for (int i = 0; i < many; i++) {
            list.add(item.deepCopy());
        }
    }

    private void add(ContainerNode<?> place) {
        var value = marked(OddValues.value(random));
        if (place instanceof ObjectNode object) {
            object.put(marked(OddValues.name(random)), value);
        } else {
            ((ArrayNode) place).add(value);
        }
    }

    /** A text that stands for another until the document is text. */
    private String marked(String raw) {
        var marker = "@@" + markers.size() + "@@";
        markers.put('"' + marker + '"', raw);
        return marker;
    }

    private List<ContainerNode<?>> containers() {
        var found = new ArrayList<ContainerNode<?>>();
        collect(root, found);
        return found;
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> found) {
        if (node instanceof ContainerNode<?> container) {
            found.add(container);
        }
        node.forEach(child -> collect(child, found));
    }
}

package org.safehomes.directory.internal.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of Open Referral UK, or a bare array of services, one service at a time. Each is measured before it is kept in
 * memory, so a file of brackets alone takes no more than its own length.
 */
final class JsonPage {

    /** The longest entry, in characters: one that brings the outline of its area is long. */
    static final int LONGEST_ENTRY = 1_000_000;

    private static final int MOST_TOKENS = 50_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxStringLength(LONGEST_ENTRY)
                            .maxNumberLength(100)
                            .maxNameLength(200)
                            .maxDocumentLength(DirectoryReader.MOST_BYTES)
                            .build())
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final String text;
    private final Entries entries;
    private final Findings findings;
    private @Nullable ObjectNode head;

    JsonPage(String text, Entries entries, Findings findings) {
        this.text = text;
        this.entries = entries;
        this.findings = findings;
    }

    /** @return {@code safehomes_directory}, if the file has it */
    Optional<ObjectNode> read() {
        try (var parser = MAPPER.createParser(text)) {
            page(parser);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            findings.fault(
                    at == null ? "the file" : "line " + at.getLineNr() + ", column " + at.getColumnNr(), reason(e));
        } catch (IOException e) {
            throw new IllegalStateException("There is no input but a text.", e);
        }
        return Optional.ofNullable(head);
    }

    private static String reason(JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith("Duplicate")) {
            return "A member is here for the second time in one object: leave one out.";
        }
        if (e instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException) {
            return "It is nested too deeply, or a name, number or text is too long.";
        }
        return "It is not valid JSON from here on. Nothing after it was checked.";
    }

    private void page(JsonParser parser) throws IOException {
        var first = parser.nextToken();
        boolean whole;
        if (first == JsonToken.START_ARRAY) {
            whole = services(parser, "");
        } else if (first == JsonToken.START_OBJECT) {
            whole = members(parser);
        } else {
            findings.fault("the file", "It is not an object with contents, nor an array of services.");
            return;
        }
        if (whole && parser.nextToken() != null) {
            findings.fault("the file", "Something follows its end.");
        }
    }

    private boolean members(JsonParser parser) throws IOException {
        boolean contents = false;
        int members = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (++members > Value.MOST_ITEMS) {
                findings.fault("the file", "It has too many members.");
                return false;
            }
            if (name.equals("contents") && value == JsonToken.START_ARRAY) {
                contents = true;
                if (!services(parser, "/contents")) {
                    return false;
                }
                continue;
            }
            var node = tree(parser, "/" + Findings.plain(name));
            if (node.isEmpty()) {
                return false;
            }
            member(name, node.get());
        }
        if (!contents) {
            findings.fault("/contents", "It is missing, or not an array of services.");
        }
        return true;
    }

    private void member(String name, JsonNode node) {
        if (name.equals("safehomes_directory")) {
            if (node instanceof ObjectNode object) {
                head = object;
            } else {
                findings.fault("/safehomes_directory", "It is not an object.");
            }
        } else if (name.equals("total_pages") && node.isNumber() && node.doubleValue() > 1) {
            findings.remark(
                    "/total_pages",
                    "There are more pages: what is on them is not in this file unless you put it there.");
        } else if (!Members.PAGE.contains(name)) {
            var where = "/" + Findings.plain(name);
            if (name.startsWith("safehomes_")) {
                findings.fault(where, "There is no such member in form 1.");
            } else {
                findings.remark(where, "It means nothing here and is left out.");
            }
        }
    }

    private boolean services(JsonParser parser, String path) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            var where = path + "/" + i;
            var node = tree(parser, where);
            if (node.isEmpty()) {
                return false;
            }
            if (!node.get().isObject()) {
                findings.fault(where, "It is not an object.");
            } else if (!entries.take(new Value(node.get(), below -> where + below, findings))) {
                return false;
            }
        }
        return true;
    }

    /** The value that begins at the current token; empty, with a fault, if it is too large. */
    private Optional<JsonNode> tree(JsonParser parser, String where) throws IOException {
        if (!parser.currentToken().isStructStart()) {
            return Optional.of(MAPPER.readTree(parser));
        }
        int start = (int) parser.currentLocation().getCharOffset() - 1;
        int tokens = 0;
        for (int depth = 1; depth > 0; tokens++) {
            var token = parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (tokens > MOST_TOKENS || parser.currentLocation().getCharOffset() - start > LONGEST_ENTRY) {
                findings.fault(where, "It is too large. Nothing after it was checked.");
                return Optional.empty();
            }
        }
        return Optional.of(MAPPER.readTree(
                text.substring(start, (int) parser.currentLocation().getCharOffset())));
    }
}

package org.safehomes.directory.internal.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.safehomes.directory.ServiceKey;

/** One value of the file and where it is. Asked for what it must be, it answers that, or notes the fault and answers empty. */
final class Value {

    /** No list of the form is longer. */
    static final int MOST_ITEMS = 500;

    private final JsonNode node;
    private final String path;
    private final UnaryOperator<String> naming;
    private final Findings findings;

    /** @param naming makes a JSON pointer below this value into what a finding says */
    Value(JsonNode node, UnaryOperator<String> naming, Findings findings) {
        this(node, "", naming, findings);
    }

    private Value(JsonNode node, String path, UnaryOperator<String> naming, Findings findings) {
        this.node = node;
        this.path = path;
        this.naming = naming;
        this.findings = findings;
    }

    /** Not so for what is left out and for null, which mean the same. */
    boolean there() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean isObject() {
        return node.isObject();
    }

    Value member(String name) {
        var value = node.get(name);
        return new Value(
                value == null ? MissingNode.getInstance() : value, path + "/" + Findings.plain(name), naming, findings);
    }

    /** The objects of a list; empty if it is left out. */
    List<Value> objects(String name) {
        var all = member(name).items();
        all.stream().filter(each -> !each.isObject()).forEach(each -> each.fault("It is not an object."));
        return all.stream().filter(Value::isObject).toList();
    }

    /** What is in a list; empty if it is left out. */
    List<Value> items() {
        if (!there()) {
            return List.of();
        }
        if (!node.isArray() || node.size() > MOST_ITEMS) {
            fault("It is not a list of at most " + MOST_ITEMS + " values.");
            return List.of();
        }
        var all = new ArrayList<Value>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new Value(node.get(i), path + "/" + i, naming, findings));
        }
        return all;
    }

    /** All that is inside, at any depth, and itself. */
    List<Value> everything() {
        var all = new ArrayList<Value>(List.of(this));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                all.addAll(new Value(node.get(i), path + "/" + i, naming, findings).everything());
            }
        }
        node.fieldNames().forEachRemaining(name -> all.addAll(member(name).everything()));
        return all;
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The text as it stands, if it is one. */
    Optional<String> raw() {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    /** Whether there is a value, of whatever kind, that is not empty. */
    boolean holdsSomething() {
        return there()
                && (node.isContainerNode() ? !node.isEmpty() : !node.asText().isBlank());
    }

    private Optional<String> text() {
        if (!there()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            fault("It is not a text.");
            return Optional.empty();
        }
        return Optional.of(PlainText.trimmed(node.textValue())).filter(text -> !text.isEmpty());
    }

    /** A text of one line. */
    Optional<String> line(int longest) {
        return plain(longest, PlainText::faultInLine);
    }

    /** A text that may have several lines. */
    Optional<String> words() {
        return plain(PlainText.WORDS, PlainText::faultInWords);
    }

    private Optional<String> plain(int longest, BiFunction<String, Integer, Optional<String>> check) {
        return text().filter(text -> {
            var fault = check.apply(text, longest);
            fault.ifPresent(this::fault);
            return fault.isEmpty();
        });
    }

    /** A text that must be there; words in its place, never used, if it is not. */
    String required(int longest) {
        if (!there() || raw().filter(String::isBlank).isPresent()) {
            fault("It is missing or empty.");
        }
        return line(longest).orElse("");
    }

    <T> Optional<T> spelt(Function<String, Optional<T>> spelling, String otherwise) {
        return text().flatMap(text -> {
            var value = spelling.apply(text);
            if (value.isEmpty()) {
                fault(otherwise);
            }
            return value;
        });
    }

    Optional<String> phone() {
        return spelt(
                Reach::phone,
                "It is not a number to dial: write 3 to 20 digits and single spaces, such as 020 7946 0000.");
    }

    Optional<String> email() {
        return spelt(Reach::email, "It is not an e-mail address.");
    }

    Optional<String> website() {
        return spelt(
                Reach::website,
                "It is not a web address: write it whole, with https:// or http://, without a user name or spaces.");
    }

    Optional<ServiceKey> key() {
        return spelt(
                text -> {
                    try {
                        return Optional.of(ServiceKey.of(text));
                    } catch (IllegalArgumentException e) {
                        return Optional.empty();
                    }
                },
                "It is not a UUID of 36 characters.");
    }

    /** A day that is no later than the last one that may be. */
    Optional<LocalDate> day(LocalDate last) {
        var day = spelt(Reach::day, "It is not a date written year-month-day, such as 2026-03-31.");
        if (day.filter(last::isBefore).isPresent()) {
            fault("It is in the future.");
        }
        return day;
    }

    /** Whole years, 0 to 120. */
    Optional<Integer> age() {
        if (!there()) {
            return Optional.empty();
        }
        // Open Referral says number: 16.0 is one
        var whole = node.isNumber() && node.doubleValue() == Math.rint(node.doubleValue());
        if (!whole || node.doubleValue() < 0 || node.doubleValue() > 120) {
            fault("It is not a whole number from 0 to 120.");
            return Optional.empty();
        }
        return Optional.of(node.intValue());
    }

    /** An amount of money below a million, in words. */
    Optional<String> amount() {
        if (!there()) {
            return Optional.empty();
        }
        double value = node.isNumber() ? node.doubleValue() : -1;
        if (value < 0 || value >= 1_000_000) {
            fault("It is not a number from 0 to a million.");
            return Optional.empty();
        }
        return Optional.of(
                value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value));
    }

    boolean isInteger(int value) {
        return node.isInt() && node.intValue() == value;
    }

    /** Refuses every member of this object that is not named: it is of our own form, where each one means something. */
    void only(Set<String> names) {
        object();
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                member(name).fault("There is no such member in form 1.");
            }
        });
    }

    /** Remarks on members that Open Referral UK does not have; refuses those that look like ours. */
    void known(Set<String> names) {
        object();
        node.fieldNames().forEachRemaining(name -> {
            if (names.contains(name)) {
                return;
            }
            if (name.startsWith("safehomes_")) {
                member(name).fault("There is no such member in form 1.");
            } else {
                var here = member(name);
                findings.remarkOnce(here.where(), Findings.plain(name), "It means nothing here and is left out.");
            }
        });
    }

    private void object() {
        if (there() && !node.isObject()) {
            fault("It is not an object.");
        }
    }

    void fault(String what) {
        findings.fault(where(), what);
    }

    void remark(String what) {
        findings.remark(where(), what);
    }

    String where() {
        return naming.apply(path);
    }
}

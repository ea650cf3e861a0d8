package org.safehomes.kernel.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules by id, from {@code rules.csv}: which module has them, their clauses, and whether they are built. */
public final class RuleCatalogue {

    private final Map<String, Rule> rules;

    private RuleCatalogue(List<Rule> rules) {
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, rule -> rule));
    }

    /** The catalogue of this release. */
    public static RuleCatalogue ofThisRelease() {
        try (var in = RuleCatalogue.class.getResourceAsStream("rules.csv")) {
            if (in == null) {
                throw new IllegalStateException("The rule catalogue is missing from the kernel bundle.");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return new RuleCatalogue(lines.skip(1).map(Rule::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule of an id. @throws IllegalArgumentException if the catalogue has none */
    public Rule rule(String id) {
        var rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("No rule " + id + " in the catalogue.");
        }
        return rule;
    }

    /** The rules that this release keeps. */
    public List<Rule> built() {
        return rules.values().stream()
                .filter(Rule::built)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /**
     * One rule.
     *
     * @param id such as {@code IN-8}
     * @param module the module that keeps it
     * @param decides whether it is a class with a decision ({@link PolicyRule}) or a guarantee ({@link Upholds})
     * @param built whether this release keeps it
     * @param clauses separated by blanks; empty for a decision of this project
     * @param title a few words of our own
     */
    public record Rule(String id, String module, boolean decides, boolean built, String clauses, String title) {

        static Rule parse(String line) {
            var cells = line.split(",", 6);
            if (cells.length != 6) {
                throw new IllegalStateException("Six columns expected in the rule catalogue: " + line);
            }
            return new Rule(
                    cells[0], cells[1], cells[2].equals("decides"), cells[3].equals("built"), cells[4], cells[5]);
        }
    }
}

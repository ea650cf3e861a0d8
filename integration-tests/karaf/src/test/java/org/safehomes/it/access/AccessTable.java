package org.safehomes.it.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The expected outcomes, as {@code access/matrix.txt} has them. */
record AccessTable(
        List<Operation> operations,
        Map<String, String> refusedHere,
        List<Other> others,
        Map<String, Set<String>> roles,
        List<Relation> relations) {

    static final String NOBODY = "nobody";

    /** What one needs to know of. */
    enum Need {
        NOTHING,
        REPORT,
        CASE,
        BASIC,
        /** The case, and a report by its alleged perpetrator. */
        COUNTER,
        LINE_MANAGER,
        /** Knowing of it is given to whoever asks with a reason, except to who is excluded. */
        CASE_UNLESS_EXCLUDED
    }

    /** How much somebody may know of a record. */
    enum Sight {
        YES,
        /** That there is a case, and no more of it. */
        BASIC,
        NO,
        /** Of a report by the case's alleged perpetrator, and not of the case. */
        REPORT,
        EXCLUDED
    }

    record Operation(String action, Need need, Set<String> roles) {}

    /** One that is about no record. */
    record Other(String method, String path, boolean anybody) {

        /** Its path with this in place of a name. */
        String named(String name) {
            return path.replaceAll("\\{[^}]*}", name);
        }

        /** What is answered to who may: nothing has the name that a test gives. */
        int status() {
            return path.contains("{") ? 404 : 200;
        }
    }

    record Relation(String state, String who, String name, Sight ofCase, Sight ofReport, Sight ofCounter) {

        boolean knows(Need need) {
            return switch (need) {
                case NOTHING -> true;
                case CASE, LINE_MANAGER -> knowsCase();
                case BASIC -> knowsCase() || ofCase == Sight.BASIC;
                case COUNTER -> ofCounter == Sight.YES;
                case REPORT -> knowsReport();
                case CASE_UNLESS_EXCLUDED -> ofCase != Sight.EXCLUDED;
            };
        }

        boolean knowsCase() {
            return ofCase == Sight.YES;
        }

        boolean isLineManager() {
            return name.startsWith("line-manager") && knowsCase();
        }

        boolean knowsReport() {
            return ofReport == Sight.YES;
        }

        @Override
        public String toString() {
            return state + " " + who + " " + name;
        }
    }

    static AccessTable read() {
        try (var in = AccessTable.class.getResourceAsStream("/access/matrix.txt")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessTable of(String text) {
        var operations = new ArrayList<Operation>();
        var refusedHere = new LinkedHashMap<String, String>();
        var others = new ArrayList<Other>();
        var roles = new LinkedHashMap<String, Set<String>>();
        var relations = new ArrayList<Relation>();
        var sections = text.split("(?m)^\\[");
        for (var section : Arrays.asList(sections).subList(1, sections.length)) {
            var rows = section.split("\n\n", 2);
            var title = section.lines().findFirst().orElse("");
            for (var row : rows[1].lines().filter(line -> !line.isBlank()).toList()) {
                var cells = row.strip().split("\\s+");
                switch (title) {
                    case "operations]" ->
                        operations.add(new Operation(
                                cells[0],
                                Need.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                                from(cells, 2)));
                    case "refused here]" -> refusedHere.put(cells[0], cells[1]);
                    case "others]" -> others.add(new Other(cells[0], cells[1], cells[2].equals("anybody")));
                    case "roles]" -> roles.put(cells[0], from(cells, 1));
                    case "relations]" ->
                        relations.add(new Relation(
                                cells[0], cells[1], cells[2], sight(cells[3]), sight(cells[4]), sight(cells[5])));
                    default -> throw new IllegalArgumentException(row);
                }
            }
        }
        return new AccessTable(
                List.copyOf(operations), refusedHere, List.copyOf(others), roles, List.copyOf(relations));
    }

    private static Set<String> from(String[] cells, int first) {
        return Set.of(Arrays.copyOfRange(cells, first, cells.length));
    }

    private static Sight sight(String cell) {
        return Sight.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /** What must come of it; {@link Outcome#DONE} for whatever access lets through. */
    Outcome expected(Operation operation, Relation relation) {
        if (relation.who().equals(NOBODY)) {
            return Outcome.NOT_SIGNED_IN;
        }
        if (operation.roles().stream().noneMatch(roles.get(relation.who())::contains)) {
            return Outcome.NOT_ALLOWED;
        }
        if (operation.need() == Need.LINE_MANAGER && relation.knowsCase() && !relation.isLineManager()) {
            return Outcome.NOT_ALLOWED;
        }
        return relation.knows(operation.need()) ? Outcome.DONE : Outcome.NO_SUCH_RECORD;
    }
}

package org.safehomes.directory.internal.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row of a table, put into the Open Referral UK form, so that a table and JSON pass the same checks. It remembers which
 * column each value is from.
 */
final class CsvRow {

    private static final int MOST_VALUES = 100;

    private final int number;
    private final Findings findings;
    private final ObjectNode service = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> columns = new HashMap<>();

    /** @param number as the spreadsheet shows it */
    CsvRow(int number, Findings findings) {
        this.number = number;
        this.findings = findings;
        service.put("status", "active");
        // so that a row without one lacks a name or a need, as a person sees it, and not an object
        service.putObject("organization");
        service.putArray("attributes");
        CsvColumns.PATHS.forEach((column, path) -> columns.put(path, column));
        columns.put("/attributes", "needs");
        columns.put("/schedules", "hours");
        columns.put("/cost_options", "fees");
    }

    /** @param cells as they stand, for these columns */
    Value value(List<String> header, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                cell(header.get(i), cells.get(i));
            }
        }
        phoneAlone();
        return new Value(service, this::name, findings);
    }

    private void cell(String column, String cell) {
        var path = CsvColumns.PATHS.get(column);
        if (path == null) {
            // looked through for addresses, and for nothing else
            set("/metadata/*", Findings.plain(column), cell);
            return;
        }
        if (formula(column, cell)) {
            findings.fault(
                    "row " + number + ", " + column,
                    "It begins with a character that makes a formula of it in a spreadsheet: begin with a letter or digit.");
            return;
        }
        if (path.contains("*")) {
            several(column, path, cell);
        } else if (column.endsWith("_age") && cell.strip().matches("[0-9]{1,3}")) {
            service.put(column, Integer.parseInt(cell.strip()));
        } else {
            set(path, column, column.equals("audience") ? cell.strip().toLowerCase(Locale.ROOT) : cell);
        }
    }

    private static boolean formula(String column, String cell) {
        var first = cell.strip().charAt(0);
        return "\t\r".indexOf(cell.charAt(0)) >= 0
                || "=+-@＝＋－＠".indexOf(first) >= 0 && !(first == '+' && CsvColumns.PHONES.contains(column));
    }

    private void several(String column, String path, String cell) {
        var values = cell.split(";", MOST_VALUES + 1);
        if (values.length > MOST_VALUES) {
            findings.fault("row " + number + ", " + column, "It has more than " + MOST_VALUES + " values.");
            return;
        }
        var term = CsvColumns.TERMS.get(column);
        for (var each : values) {
            if (!each.isBlank()) {
                set(path, column, term == null ? each : term + code(each));
            }
        }
    }

    /** People write "Domestic abuse". */
    private static String code(String value) {
        return value.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    private void set(String path, String column, String text) {
        int star = path.indexOf('*');
        if (star >= 0) {
            var list = service.withArray(path.substring(0, star - 1));
            var here = path.replace("*", String.valueOf(list.size()));
            columns.put(here, column);
            if (star == path.length() - 1) {
                list.add(text);
                return;
            }
            put(here, text);
        } else {
            put(path, text);
        }
    }

    private void put(String path, String text) {
        int last = path.lastIndexOf('/');
        var of = last == 0 ? service : service.withObject(path.substring(0, last));
        of.put(path.substring(last + 1), text);
    }

    /** A second phone without a first is the only one. */
    private void phoneAlone() {
        if (service.at("/contacts/0/phones/0").isNull()) {
            service.withArray("/contacts/0/phones").remove(0);
            columns.put("/contacts/0/phones/0/number", "phone_2");
            columns.put("/contacts/0/phones/0/description", "phone_2_about");
        }
    }

    private String name(String path) {
        var column = columns.get(path);
        return "row " + number + (column == null ? "" : ", " + column);
    }
}

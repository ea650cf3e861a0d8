package org.safehomes.directory.internal.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table whose first row names its columns, one row at a time. A row may go over several lines of the file. */
final class CsvTable {

    private static final int MOST_COLUMNS = 200;

    /** What a cell of a spreadsheet holds. */
    private static final int LONGEST_CELL = 32_767;

    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_CELL)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build();

    private final String text;
    private final Entries entries;
    private final Findings findings;
    private int row;

    CsvTable(String text, Entries entries, Findings findings) {
        this.text = text;
        this.entries = entries;
        this.findings = findings;
    }

    /** @return empty: a table does not say which directory it is */
    Optional<ObjectNode> read() {
        try (var parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                table(parser);
            }
        } catch (StreamConstraintsException e) {
            findings.fault(
                    "row " + row,
                    "It has a cell of more than " + LONGEST_CELL
                            + " characters: shorten it, or close its quotation mark. Nothing after it was checked.");
        } catch (JsonProcessingException e) {
            findings.fault(
                    "after row " + row,
                    "It is not a table from here on, for instance because a quotation mark is not closed. "
                            + "Nothing after it was checked.");
        } catch (IOException e) {
            throw new IllegalStateException("There is no input but a text.", e);
        }
        return Optional.empty();
    }

    private void table(JsonParser parser) throws IOException {
        var header = new ArrayList<String>();
        while (header.isEmpty()) {
            var cells = next(parser);
            if (cells.isEmpty()) {
                findings.fault("the file", "It is empty: its first row names the columns.");
                return;
            }
            cells.get().stream()
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .forEach(header::add);
            if (header.stream().allMatch(String::isEmpty)) {
                header.clear();
            }
        }
        if (!columns(header)) {
            return;
        }
        for (var cells = next(parser); cells.isPresent(); cells = next(parser)) {
            if (cells.get().stream().allMatch(String::isBlank)) {
                continue;
            }
            var used = lastUsed(cells.get());
            if (used > header.size()) {
                findings.fault("row " + row, "It has more cells than the first row has columns.");
            } else if (!entries.take(
                    new CsvRow(row, findings).value(header, cells.get().subList(0, used)))) {
                return;
            }
        }
    }

    /** Spreadsheets write empty cells after the last one too. */
    private static int lastUsed(List<String> cells) {
        int used = cells.size();
        while (cells.get(used - 1).isBlank()) {
            used--;
        }
        return used;
    }

    private boolean columns(List<String> header) {
        var where = "row " + row;
        if (header.size() == 1 && (header.get(0).contains(";") || header.get(0).contains("\t"))) {
            findings.fault(where, "The cells are not separated by commas: save it as CSV with commas.");
            return false;
        }
        var seen = new HashSet<String>();
        boolean good = true;
        for (var column : header) {
            if (column.isEmpty()) {
                continue;
            }
            if (!seen.add(column)) {
                findings.fault(where + ", " + Findings.plain(column), "The column is here for the second time.");
                good = false;
            } else if (!CsvColumns.PATHS.containsKey(column)) {
                findings.remark(
                        where + ", " + Findings.plain(column), "The column means nothing here and is left out.");
            }
        }
        for (var required : CsvColumns.PATHS.keySet()) {
            if (CsvColumns.REQUIRED.contains(required) && !seen.contains(required)) {
                findings.fault(where, "The column " + required + " is missing.");
                good = false;
            }
        }
        return good;
    }

    /** The cells of the next row; empty after the last. */
    private Optional<List<String>> next(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return Optional.empty();
        }
        row++;
        var cells = new ArrayList<String>();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (++count <= MOST_COLUMNS) {
                cells.add(parser.getText());
            }
        }
        if (count > MOST_COLUMNS) {
            findings.fault("row " + row, "It has more than " + MOST_COLUMNS + " cells.");
        }
        return Optional.of(cells);
    }
}

package org.safehomes.council.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safehomes.council.internal.data.CouncilData;

/**
 * The council's own values from the configuration. An entry that is wrong is refused alone: the council's data stays in force
 * for that key, and everything else goes on.
 *
 * @param values by key, each of its parameter's type
 * @param refused one sentence for each entry that was refused, naming key and fault
 */
record Overrides(Map<String, String> values, List<String> refused) {

    /**
     * Reads the entries of the configuration.
     *
     * @param entries each {@code key=value}; one text may hold several, separated by {@code ;}
     */
    static Overrides of(List<String> entries, CouncilData data) {
        var values = new TreeMap<String, String>();
        var refused = new ArrayList<String>();
        var twice = new HashSet<String>();
        entries.stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::trim)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> {
                    var key = entry.split("=", 2)[0].trim();
                    var value = entry.contains("=") ? entry.split("=", 2)[1].trim() : null;
                    var fault = value == null
                            ? Optional.of("Override " + key + " is refused: write key=value, and ';' between entries.")
                            : fault(key, value, data);
                    if (fault.isPresent()) {
                        refused.add(fault.get());
                    } else if (values.put(key, value) != null) {
                        twice.add(key);
                    }
                });
        twice.forEach(key -> {
            values.remove(key);
            refused.add("Override " + key + " is refused: it is given twice.");
        });
        return new Overrides(Map.copyOf(values), List.copyOf(refused));
    }

    private static Optional<String> fault(String key, String value, CouncilData data) {
        var type = data.typeOf(key);
        if (type.isEmpty()) {
            return Optional.of("Override " + key + " is refused: " + data.name()
                    + " has no such parameter; safehomes:config lists them.");
        }
        if (!type.get().accepts(value)) {
            return Optional.of("Override " + key + " is refused: its value must be "
                    + type.get().description() + "; entries are separated by ';'.");
        }
        return Optional.empty();
    }
}

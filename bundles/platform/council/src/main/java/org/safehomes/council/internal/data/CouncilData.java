package org.safehomes.council.internal.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.council.PublishedPolicy;

/**
 * What one council bundle says.
 *
 * @param name the short name that the configuration uses, such as {@code waltham-forest}
 * @param title the name for people
 * @param policy where the values come from
 * @param parameters every dated value; variants of one key never overlap and have one type
 */
public record CouncilData(String name, String title, PublishedPolicy policy, List<DatedParameter> parameters) {

    public CouncilData {
        parameters = parameters.stream()
                .sorted(Comparator.comparing(DatedParameter::key).thenComparing(DatedParameter::from))
                .toList();
    }

    /** The variant of a key that is in force on a day. */
    public Optional<DatedParameter> inForce(String key, LocalDate day) {
        return inForce(day).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Everything in force on a day, by key. */
    public List<DatedParameter> inForce(LocalDate day) {
        return parameters.stream().filter(each -> each.inForce(day)).toList();
    }

    /** The type of a key's values; empty if the council has no such key on any day. */
    public Optional<ParameterType> typeOf(String key) {
        return parameters.stream()
                .filter(each -> each.key().equals(key))
                .map(DatedParameter::type)
                .findFirst();
    }
}

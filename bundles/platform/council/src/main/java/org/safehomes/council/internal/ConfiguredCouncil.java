package org.safehomes.council.internal;

import java.time.LocalDate;
import java.util.List;
import org.safehomes.council.internal.data.CouncilData;
import org.safehomes.council.internal.data.DatedParameter;
import org.safehomes.kernel.council.Council;
import org.safehomes.kernel.council.Parameter;

/**
 * The council's data under the overrides of this installation. An override has no dates of its own: it replaces whichever
 * variant is in force, and gives no value for a day on which the council has none.
 */
public record ConfiguredCouncil(CouncilData data, java.util.Map<String, String> overrides) implements Council {

    @Override
    public String name() {
        return data.name();
    }

    @Override
    public String title() {
        return data.title();
    }

    @Override
    public Parameter parameter(String key, LocalDate day) {
        return data.inForce(key, day).map(this::overridden).orElseThrow(() -> new UnknownParameter(key, day));
    }

    @Override
    public List<Parameter> parameters(LocalDate day) {
        return data.inForce(day).stream().map(this::overridden).toList();
    }

    private Parameter overridden(DatedParameter variant) {
        var stated = variant.parameter();
        var value = overrides.get(stated.key());
        return value == null
                ? stated
                // no clause says so: the policy's clauses would lend the override a weight that it has not
                : new Parameter(
                        stated.key(), stated.rule(), value, List.of(), Parameter.Origin.OVERRIDE, stated.unit());
    }
}

package org.safehomes.council.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safehomes.council.internal.data.CouncilData;
import org.safehomes.council.internal.data.DatedParameter;
import org.safehomes.kernel.council.Council;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.PublishedPolicy;

/**
 * The council's data under the overrides of this installation. An override has no dates of its own: it replaces whichever
 * variant is in force, and gives no value for a day on which the council has none.
 */
public record ConfiguredCouncil(CouncilData data, Map<String, String> overrides) implements Council {

    @Override
    public String name() {
        return data.name();
    }

    @Override
    public String title() {
        return data.title();
    }

    @Override
    public PublishedPolicy policy() {
        return data.policy();
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
        var value = overrides.get(variant.key());
        return value == null ? variant.parameter() : variant.parameter().overriddenBy(value);
    }
}

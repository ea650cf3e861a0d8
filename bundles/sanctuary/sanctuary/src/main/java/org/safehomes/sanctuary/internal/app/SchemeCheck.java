package org.safehomes.sanctuary.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.problem.DomainProblem;
import org.safehomes.sanctuary.internal.domain.MeasureWords;
import org.safehomes.sanctuary.internal.rule.HomeInScheme;

/** Whether the landlord's scheme can be read from its parameters, and means what is written there. */
final class SchemeCheck {

    private static final List<String> YES_OR_NO = List.of(
            "sanctuary.measures-open",
            "sanctuary.letterbox-only-for-arson",
            "sanctuary.own-works",
            "sanctuary.emergency-when-perpetrator-gone",
            "repair.dedicated-code");

    private final Function<String, Parameter> parameters;

    /** @param parameters today's, by their key */
    SchemeCheck(Function<String, Parameter> parameters) {
        this.parameters = parameters;
    }

    /** What the operator has to set, naming the key; empty if nothing. A provider may be left open: a policy leaves it blank (E8). */
    Optional<String> missing() {
        return Stream.of(
                        YES_OR_NO.stream()
                                .map(key -> wrong(key, parameter -> {
                                    parameter.yes();
                                    return true;
                                })),
                        Stream.of(
                                wrong("repair.emergency-hours", parameter -> parameter.number() > 0),
                                wrong("sanctuary.measures", parameter -> parameter.given().stream()
                                        .allMatch(MeasureWords::known)),
                                wrong(
                                        "sanctuary.eligibility",
                                        parameter -> HomeInScheme.known(HomeInScheme.words(parameter.value()))),
                                wrong("sanctuary.provider", parameter -> true)))
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> wrong(String key, Predicate<Parameter> reads) {
        try {
            return reads.test(parameters.apply(key))
                    ? Optional.empty()
                    : Optional.of(
                            "The parameter " + key
                                    + " has a value that means nothing here: correct it in overrides of org.safehomes.council.");
        } catch (DomainProblem | IllegalStateException e) {
            return Optional.of(
                    "The parameter " + key + " cannot be read: install the council's current bundle, or set it in"
                            + " overrides of org.safehomes.council.");
        }
    }
}

package org.safehomes.council.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;
import org.safehomes.council.internal.data.CouncilData;
import org.safehomes.council.internal.data.DatedParameter;
import org.safehomes.council.internal.data.ParameterType;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.Parameter.Origin;
import org.safehomes.kernel.council.PublishedPolicy;

/** A council that exists only here. */
public final class CouncilSamples {

    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 9, 1);
    public static final LocalDate CHANGE = LocalDate.of(2025, 4, 1);

    private CouncilSamples() {}

    public static CouncilData council(String name) {
        return new CouncilData(
                name,
                "Council of " + name,
                new PublishedPolicy("A policy", Optional.of("2021-09"), FIRST_DAY, "every year", ""),
                List.of(
                        value("case.owner", ParameterType.TEXT, "officer", FIRST_DAY, LocalDate.MAX),
                        value("contact.working-days", ParameterType.NUMBER, "1", FIRST_DAY, CHANGE.minusDays(1)),
                        value("contact.working-days", ParameterType.NUMBER, "2", CHANGE, LocalDate.MAX),
                        value("contact.third-party", ParameterType.BOOLEAN, "true", FIRST_DAY, LocalDate.MAX),
                        value("visits.from", ParameterType.TIME, "09:00", FIRST_DAY, LocalDate.MAX),
                        value("owning-team", ParameterType.TEXT, "north", FIRST_DAY, LocalDate.MAX),
                        value("sanctuary.measures", ParameterType.LIST, "locks,alarms", FIRST_DAY, LocalDate.MAX),
                        blank("sanctuary.provider", ParameterType.LIST)));
    }

    private static DatedParameter value(String key, ParameterType type, String value, LocalDate from, LocalDate until) {
        return dated(key, type, Optional.of(value), Origin.POLICY, from, until);
    }

    private static DatedParameter blank(String key, ParameterType type) {
        return dated(key, type, Optional.empty(), Origin.NOT_SET, FIRST_DAY, LocalDate.MAX);
    }

    private static DatedParameter dated(
            String key, ParameterType type, Optional<String> given, Origin origin, LocalDate from, LocalDate until) {
        var note = key.equals("owning-team") ? "Set your own." : "";
        var parameter = new Parameter(key, "IN-8", given, "", origin, List.of("X5"), "A policy", from, note);
        return new DatedParameter(parameter, type, until);
    }

    static Reading.Taken installed(String name, String version) {
        return new Reading.Taken("org.example." + name, Version.parseVersion(version), council(name));
    }
}

package org.safehomes.council.internal;

import java.time.LocalDate;
import java.util.List;
import org.osgi.framework.Version;
import org.safehomes.council.internal.data.CouncilData;
import org.safehomes.council.internal.data.DatedParameter;
import org.safehomes.council.internal.data.ParameterType;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.Parameter.Origin;

/** A council that exists only here. */
public final class CouncilSamples {

    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 9, 1);
    public static final LocalDate CHANGE = LocalDate.of(2025, 4, 1);

    private CouncilSamples() {}

    public static CouncilData council(String name) {
        return new CouncilData(
                name,
                "Council of " + name,
                new CouncilData.Policy("A policy", FIRST_DAY, "every year"),
                List.of(
                        value("case.owner", ParameterType.TEXT, "officer", FIRST_DAY, LocalDate.MAX),
                        value("contact.working-days", ParameterType.NUMBER, "1", FIRST_DAY, CHANGE.minusDays(1)),
                        value("contact.working-days", ParameterType.NUMBER, "2", CHANGE, LocalDate.MAX),
                        value("contact.third-party", ParameterType.BOOLEAN, "true", FIRST_DAY, LocalDate.MAX),
                        value("visits.from", ParameterType.TIME, "09:00", FIRST_DAY, LocalDate.MAX),
                        value("owning-team", ParameterType.TEXT, "north", FIRST_DAY, LocalDate.MAX),
                        value("sanctuary.measures", ParameterType.LIST, "locks,alarms", FIRST_DAY, LocalDate.MAX)));
    }

    private static DatedParameter value(String key, ParameterType type, String value, LocalDate from, LocalDate until) {
        var parameter = new Parameter(key, "IN-8", value, List.of("X5"), Origin.POLICY, "");
        return new DatedParameter(parameter, type, from, until, key.equals("owning-team") ? "Set your own." : "");
    }

    static Reading.Taken installed(String name, String version) {
        return new Reading.Taken("org.example." + name, Version.parseVersion(version), council(name));
    }
}

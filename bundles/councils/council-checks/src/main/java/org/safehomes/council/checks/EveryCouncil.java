package org.safehomes.council.checks;

import static org.safehomes.council.internal.data.ParameterType.BOOLEAN;
import static org.safehomes.council.internal.data.ParameterType.LIST;
import static org.safehomes.council.internal.data.ParameterType.NUMBER;
import static org.safehomes.council.internal.data.ParameterType.TEXT;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safehomes.council.internal.data.ParameterType;

/**
 * The parameters that every council has, so that no module meets a landlord whose data do not know its question.
 *
 * @param unit empty for what is not counted
 */
record EveryCouncil(String key, String rule, ParameterType type, String unit) {

    static final Map<String, EveryCouncil> PARAMETERS = Arrays.stream(new EveryCouncil[] {
                of("contact.working-days", "IN-8", NUMBER, "working days"),
                of("contact.late-fallback", "IN-9", LIST, ""),
                of("violence-without-connection.accepted", "IN-6", BOOLEAN, ""),
                of("contact.third-party", "IN-10", BOOLEAN, ""),
                of("owning-team", "IN-15", TEXT, ""),
                of("owning-team.homeless", "IN-15", TEXT, ""),
                of("case.owner", "CL-8", TEXT, ""),
                of("risk-assessment.due-hours", "RA-2", NUMBER, "elapsed hours"),
                of("risk-assessment.due-from", "RA-2", TEXT, ""),
                of("risk-assessment.instrument", "RA-1", TEXT, ""),
                of("marac.threshold", "MA-1", NUMBER, "yes answers"),
                of("child-referral", "SG-1", TEXT, ""),
                of("survivor-file.record", "AN-3", BOOLEAN, ""),
                of("meeting.officers", "SC-5", NUMBER, "officers"),
                of("safeguarding.internal-report-always", "SG-4", BOOLEAN, ""),
                of("repair.emergency-hours", "SA-6", NUMBER, "elapsed hours"),
                of("sanctuary.emergency-when-perpetrator-gone", "SA-2", BOOLEAN, ""),
                of("sanctuary.measures", "SA-1", LIST, ""),
                of("sanctuary.eligibility", "SA-8", LIST, ""),
                of("sanctuary.provider", "SA-3", LIST, ""),
                of("sanctuary.measures-open", "SA-1", BOOLEAN, ""),
                of("sanctuary.letterbox-only-for-arson", "SA-1", BOOLEAN, ""),
                of("sanctuary.own-works", "SA-3", BOOLEAN, ""),
                of("repair.dedicated-code", "SA-6", BOOLEAN, ""),
                of("rehousing.schemes", "RH-5", LIST, ""),
                of("mediation.joint-tenants", "TL-7", BOOLEAN, ""),
                of("landlord.kind", "TL-2", TEXT, ""),
                of("income-court-pause.months", "FI-1", NUMBER, "months"),
                of("practical-help", "FI-2", BOOLEAN, ""),
                of("perpetrator.help-to-change", "PE-4", TEXT, ""),
                of("support.helpline", "SU-3", TEXT, ""),
                of("sharing.lawful-bases", "SH-1", LIST, ""),
                of("closure.authorised-by", "CL-2", TEXT, ""),
                of("break-glass.minutes", "AC-4", NUMBER, "minutes")
            })
            .collect(Collectors.toUnmodifiableMap(EveryCouncil::key, Function.identity()));

    private static EveryCouncil of(String key, String rule, ParameterType type, String unit) {
        return new EveryCouncil(key, rule, type, unit);
    }
}

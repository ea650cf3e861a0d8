package org.safehomes.da.internal.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.TenancyOptions.NewTenancyFacts;
import org.safehomes.da.TenancyOptions.RentPeriod;
import org.safehomes.da.Tenure;

/**
 * The tenancy of the survivor's home, as far as host and officers know it. What an officer read in the agreement goes before what
 * the host has.
 *
 * @param tenure empty if nobody knows
 * @param joint whether more than one person holds it
 * @param facts what officers recorded last
 */
public record HomeShared(Optional<Tenure> tenure, Answer joint, Optional<NewTenancyFacts> facts) {

    /** @param hostJoint whether the host has it as a joint tenancy; empty if the host does not know the home */
    public static HomeShared of(
            Optional<Tenure> hostTenure, Optional<Boolean> hostJoint, Optional<NewTenancyFacts> facts) {
        var host = hostJoint.map(joint -> joint ? Answer.YES : Answer.NO).orElse(Answer.NOT_KNOWN);
        return new HomeShared(
                facts.flatMap(NewTenancyFacts::tenure).or(() -> hostTenure),
                facts.flatMap(NewTenancyFacts::joint)
                        .filter(joint -> joint != Answer.NOT_KNOWN)
                        .orElse(host),
                facts);
    }

    public Optional<LocalDate> fixedUntil() {
        return facts.flatMap(NewTenancyFacts::fixedUntil);
    }

    public Optional<RentPeriod> period() {
        return facts.flatMap(NewTenancyFacts::period);
    }

    public Optional<LocalDate> periodBegins() {
        return facts.flatMap(NewTenancyFacts::periodBegins);
    }

    public Answer noticeInFixedTerm() {
        return facts.flatMap(NewTenancyFacts::noticeInFixedTerm).orElse(Answer.NOT_KNOWN);
    }

    public Answer socialHousing() {
        return facts.flatMap(NewTenancyFacts::socialHousing).orElse(Answer.NOT_KNOWN);
    }

    public Answer lifetimeTenant() {
        return facts.flatMap(NewTenancyFacts::lifetimeTenant).orElse(Answer.NOT_KNOWN);
    }

    public Answer mediationAsked() {
        return facts.flatMap(NewTenancyFacts::mediationAsked).orElse(Answer.NOT_KNOWN);
    }
}

package org.safehomes.sanctuary.internal.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomePlace;
import org.safehomes.sanctuary.Measure;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SecurityWork.DoneBy;
import org.safehomes.sanctuary.internal.domain.MeasureWords;
import org.safehomes.sanctuary.internal.rule.EmergencyWorks;
import org.safehomes.sanctuary.internal.rule.HomeInScheme;
import org.safehomes.sanctuary.internal.rule.OfferedMeasure;
import org.safehomes.sanctuary.internal.rule.WhoDoesTheWork;

/** The landlord's scheme, as its parameters have it today: read before a case is looked up. */
final class Scheme {

    private final Set<Measure> measures;
    private final boolean open;
    private final boolean letterboxOnlyForArson;
    private final boolean ownWorks;
    private final boolean emergencyWhenGone;
    private final Set<String> whose;
    private final Parameter provider;

    Scheme(Office office) {
        this.measures = office.parameter("sanctuary.measures")
                .given()
                .map(MeasureWords::read)
                .orElse(Set.of());
        this.open = office.parameter("sanctuary.measures-open").yes();
        this.letterboxOnlyForArson =
                office.parameter("sanctuary.letterbox-only-for-arson").yes();
        this.ownWorks = office.parameter("sanctuary.own-works").yes();
        this.emergencyWhenGone =
                office.parameter("sanctuary.emergency-when-perpetrator-gone").yes();
        this.whose =
                HomeInScheme.words(office.parameter("sanctuary.eligibility").value());
        this.provider = office.parameter("sanctuary.provider");
    }

    List<Measure> measures() {
        return measures.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(measures));
    }

    boolean open() {
        return open;
    }

    boolean ownWorks() {
        return ownWorks;
    }

    Optional<String> provider() {
        return provider.given().map(names -> names.replace(",", ", "));
    }

    /**
     * Who the provider is, for an order.
     *
     * @throws org.safehomes.kernel.problem.ParameterNotSet if nobody has said
     */
    String requireProvider() {
        return provider.value().replace(",", ", ");
    }

    String providerNote() {
        var source = provider.given().isPresent()
                ? "By " + provider.source() + "."
                : "Not set, " + provider.source() + ". The council can set " + provider.key() + ".";
        return provider.note().isBlank() ? source : source + " " + provider.note();
    }

    Decision<Eligibility> eligibility(HomeFacts home) {
        return new HomeInScheme().decide(whose, home);
    }

    Decision<Boolean> offers(Measure measure, Answer arsonThreat) {
        return new OfferedMeasure().decide(measure, measures, open, letterboxOnlyForArson, arsonThreat);
    }

    Decision<DoneBy> doneBy(Measure measure, HomePlace where) {
        return new WhoDoesTheWork()
                .decide(measure, where, ownWorks, provider.given().isPresent());
    }

    Decision<Boolean> emergency(Answer livesThere) {
        return new EmergencyWorks().decide(emergencyWhenGone, livesThere);
    }
}

package org.safehomes.da.internal.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.da.SafetyMeasure;
import org.safehomes.da.SafetyPlan.MetBy;
import org.safehomes.da.SafetyPlan.Need;
import org.safehomes.da.SafetyPlan.NeedMet;
import org.safehomes.da.SafetyPlan.NeedSaid;
import org.safehomes.da.SafetyPlan.Progress;
import org.safehomes.da.internal.domain.ByHand;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.input.Checks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules here that meet something of a safety plan. They come, go and fail; the plan is answered whatever they do. */
@Component(service = Measures.class)
public final class Measures {

    private static final Logger LOG = LoggerFactory.getLogger(Measures.class);
    private static final String NAMELESS = "A module that did not say its name";

    private final List<SafetyMeasure> measures = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindMeasure(SafetyMeasure measure) {
        measures.add(measure);
    }

    void unbindMeasure(SafetyMeasure measure) {
        measures.remove(measure);
    }

    /** Who meets a need, and how far they are. Outside any gate call: a module passes its own. */
    NeedMet of(Caller caller, CaseRef reference, NeedSaid said) {
        var by = new ArrayList<MetBy>();
        for (var measure : measures) {
            asked(measure, caller, reference, said.need()).ifPresent(by::add);
        }
        by.sort(Comparator.comparing(MetBy::title));
        return new NeedMet(
                said.need(), said.needed(), by, by.isEmpty() ? Optional.of(ByHand.of(said.need())) : Optional.empty());
    }

    /** Empty if it does not meet the need. One that cannot even say so may: it is shown. */
    private static Optional<MetBy> asked(SafetyMeasure measure, Caller caller, CaseRef reference, Need need) {
        var title = NAMELESS;
        try {
            if (!measure.meets().contains(need)) {
                return Optional.empty();
            }
            title = said(measure.title()).orElse(NAMELESS);
            return Optional.of(met(title, measure.underWay(caller, reference, need)));
        } catch (RuntimeException | LinkageError e) {
            // the kind of failure alone: a message of another module may hold what a log must not
            LOG.warn("A safety measure did not answer: {}.", e.getClass().getName());
            return Optional.of(new MetBy(title, Progress.DID_NOT_ANSWER, Optional.empty()));
        }
    }

    private static MetBy met(String title, Optional<SafetyMeasure.UnderWay> answer) {
        return answer.map(underWay -> new MetBy(
                        title,
                        Optional.ofNullable(underWay.progress()).orElse(Progress.DID_NOT_ANSWER),
                        underWay.note().flatMap(Measures::said)))
                .orElseGet(() -> new MetBy(title, Progress.NOTHING_YET, Optional.empty()));
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text)
                .filter(words -> !words.isBlank())
                .map(words -> words.substring(0, Math.min(words.length(), Checks.MEDIUM)));
    }
}

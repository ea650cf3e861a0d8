package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.da.Closing;
import org.safehomes.da.Closing.ModuleSaid;
import org.safehomes.da.Closing.Outcome;
import org.safehomes.da.Closings;
import org.safehomes.da.ClosureCheck;
import org.safehomes.da.DaAction;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps a case from closing: what the modules that are here say, and those that are gone (CL-4). */
@Component
public final class ClosingDesk implements Closings {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingDesk.class);
    private static final String MANAGER = "The line manager, who records who has taken its work over.";

    private final Office office;
    private final List<ClosureCheck> checks = new CopyOnWriteArrayList<>();

    @Activate
    public ClosingDesk(@Reference Office office) {
        this.office = office;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindCheck(ClosureCheck check) {
        checks.add(check);
    }

    void unbindCheck(ClosureCheck check) {
        checks.remove(check);
    }

    @Override
    public Closing closing(Caller caller, CaseRef reference) {
        var worked = office.gate().read(caller, DaAction.READ_CLOSING, reference, Visible::modules);
        return of(checks, worked, check -> check.check(caller, reference));
    }

    /** How a check is asked. */
    interface Asking {
        ClosureCheck.Result ask(ClosureCheck check);
    }

    /** @param worked the modules that have worked on the case */
    static Closing of(List<ClosureCheck> here, List<String> worked, Asking asking) {
        Map<String, ModuleSaid> said = new TreeMap<>();
        worked.forEach(module -> said.put(
                module,
                new ModuleSaid(
                        module,
                        Outcome.GONE,
                        List.of(
                                "This module has worked on the case and is not here now: what is open there is not known."),
                        Optional.of(MANAGER))));
        here.forEach(check -> {
            var answer = asked(check, asking);
            // two of one name, as while one bundle takes the other's place: the worse counts
            said.merge(answer.module(), answer, ClosingDesk::worse);
        });
        return new Closing(
                said.values().stream()
                        .allMatch(one -> one.outcome() == Outcome.CLEAR || one.outcome() == Outcome.HANDS_OVER),
                List.copyOf(said.values()));
    }

    private static ModuleSaid worse(ModuleSaid one, ModuleSaid other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(ModuleSaid said) {
        return switch (said.outcome()) {
            // whoever answers is not gone
            case GONE -> 0;
            case CLEAR -> 1;
            case HANDS_OVER -> 2;
            case DID_NOT_ANSWER -> 3;
            case BLOCKS -> 4;
        };
    }

    private static ModuleSaid asked(ClosureCheck check, Asking asking) {
        var module = "a module that did not say its name";
        try {
            module = check.module();
            return told(module, asking.ask(check));
        } catch (RuntimeException | LinkageError e) {
            // the kind of failure alone: a message of another module may hold what a log must not
            LOG.warn("A closure check did not answer: {}.", e.getClass().getName());
            return new ModuleSaid(
                    module,
                    Outcome.DID_NOT_ANSWER,
                    List.of("This module failed as it was asked: ask again."),
                    Optional.of("Whoever looks after the system."));
        }
    }

    private static ModuleSaid told(String module, ClosureCheck.Result result) {
        if (result instanceof ClosureCheck.Blocks blocks) {
            return new ModuleSaid(module, Outcome.BLOCKS, blocks.why(), Optional.of(blocks.whoClears()));
        }
        return result instanceof ClosureCheck.HandsOver over
                ? new ModuleSaid(module, Outcome.HANDS_OVER, over.what(), Optional.empty())
                : new ModuleSaid(module, Outcome.CLEAR, List.of(), Optional.empty());
    }
}

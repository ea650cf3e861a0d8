package org.safehomes.gate.internal.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.OfficerTokens;

/**
 * Who may say whose token something is: the one bundle that offers to and that the configuration trusts. With two of them
 * nobody signs in by token, since the weaker would decide.
 */
@Component(
        service = {TrustedTokens.class, HealthCheck.class},
        configurationPid = TrustedSessions.PID,
        property = {"hc.name=sessions", "hc.tags=safehomes"})
public final class TrustedTokens implements HealthCheck {

    private final Set<String> trusted;
    private final Map<OfficerTokens, String> offered = new ConcurrentHashMap<>();

    @Activate
    public TrustedTokens(TrustedSessions.Config config) {
        this(TrustedSessions.names(config));
    }

    TrustedTokens(Set<String> trusted) {
        this.trusted = trusted;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindTokens(OfficerTokens tokens, ServiceReference<OfficerTokens> reference) {
        offer(tokens, reference.getBundle().getSymbolicName());
    }

    void offer(OfficerTokens tokens, String bundle) {
        offered.put(tokens, bundle);
    }

    void unbindTokens(OfficerTokens tokens) {
        offered.remove(tokens);
    }

    /** Who is asked; empty if there is nobody, or more than one. */
    Optional<OfficerTokens> theOne() {
        var candidates = offered.entrySet().stream()
                .filter(entry -> trusted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    @Override
    public Result execute() {
        var stranger = bundles(false);
        if (!stranger.isEmpty()) {
            return new Result(
                    Result.Status.CRITICAL,
                    stranger + " would check tokens and is not named under trustedBundles in " + TrustedSessions.PID
                            + ": name it or take it away.");
        }
        var several = bundles(true);
        if (several.size() > 1) {
            return new Result(
                    Result.Status.CRITICAL, several + " would all check tokens, so none of them is asked: keep one.");
        }
        return new Result(Result.Status.OK, "Whoever checks tokens is trusted to.");
    }

    private List<String> bundles(boolean named) {
        return offered.values().stream()
                .filter(bundle -> trusted.contains(bundle) == named)
                .sorted()
                .toList();
    }
}

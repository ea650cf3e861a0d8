package org.safehomes.identity.oidc;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.safehomes.gate.OfficerTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the check of tokens while the configuration is good, and says what is missing while it is not. Without the offer the
 * identity extension does not exist, and without it no resource does.
 */
@Component(
        service = HealthCheck.class,
        immediate = true,
        configurationPid = SignIn.PID,
        property = {"hc.name=identity", "hc.tags=safehomes"})
@Designate(ocd = OidcSettings.class)
@Capability(namespace = "osgi.service", attribute = "objectClass=org.safehomes.gate.OfficerTokens")
public final class SignIn implements HealthCheck {

    static final String PID = "org.safehomes.identity.oidc";
    static final String OURS = "(safehomes.identity=oidc)";

    private static final Logger LOG = LoggerFactory.getLogger(PID);

    private final String fault;
    private final Optional<Offer> offer;

    private record Offer(Terms terms, IssuerKeys keys, ServiceRegistration<OfficerTokens> registration) {}

    @Activate
    public SignIn(BundleContext bundle, OidcSettings settings, @Reference Clock clock) {
        String wrong = "";
        Optional<Offer> made = Optional.empty();
        try {
            made = Optional.of(offer(bundle, settings, clock));
        } catch (IllegalArgumentException e) {
            wrong = e.getMessage();
            LOG.error("Nobody can sign in: in {} {}.", PID, wrong);
        }
        fault = wrong;
        offer = made;
    }

    private static Offer offer(BundleContext bundle, OidcSettings settings, Clock clock) {
        var terms = Terms.of(settings);
        var staffKey = StaffKey.of(settings);
        var keys = new IssuerKeys(KeyPlace.of(settings), terms, System::nanoTime);
        keys.open();
        var properties = FrameworkUtil.asDictionary(Map.of("safehomes.identity", "oidc"));
        return new Offer(
                terms,
                keys,
                bundle.registerService(
                        OfficerTokens.class, new CheckedTokens(terms, staffKey, keys, clock), properties));
    }

    @Deactivate
    void withdraw() {
        offer.ifPresent(made -> {
            made.registration().unregister();
            made.keys().close();
        });
    }

    @Override
    public Result execute() {
        return offer.map(made -> health(made.keys(), made.terms()))
                .orElseGet(
                        () -> new Result(Result.Status.CRITICAL, "Nobody can sign in: in " + PID + " " + fault + "."));
    }

    static Result health(IssuerKeys keys, Terms terms) {
        var trouble = keys.trouble().map(why -> ": " + why).orElse("");
        if (!keys.present()) {
            return new Result(
                    Result.Status.CRITICAL, "Nobody can sign in, the issuer's keys are missing" + trouble + ".");
        }
        var stale = keys.age().compareTo(terms.keysRefresh().multipliedBy(2)) > 0;
        if (stale || !trouble.isEmpty()) {
            return new Result(
                    Result.Status.WARN,
                    "The issuer's keys were last read " + keys.age().toMinutes() + " minutes ago" + trouble
                            + ". They count for " + terms.keysKept().toMinutes() + " minutes.");
        }
        return new Result(Result.Status.OK, "Staff sign in with tokens of " + terms.issuer() + ".");
    }
}

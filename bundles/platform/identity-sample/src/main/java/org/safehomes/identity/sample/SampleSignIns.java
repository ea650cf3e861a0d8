package org.safehomes.identity.sample;

import java.util.Arrays;
import java.util.Hashtable;
import java.util.Optional;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the sample users only if the configuration says that this is a demonstration and nothing speaks against it. Without
 * them the identity extension does not exist, and without it no resource does: a forgotten sample opens nothing.
 */
@Component(
        service = HealthCheck.class,
        immediate = true,
        configurationPid = SampleSignIns.PID,
        property = {"hc.name=identity-sample", "hc.tags=safehomes"})
@Designate(ocd = SampleSignIns.Settings.class)
@Capability(namespace = "osgi.service", attribute = "objectClass=org.safehomes.identity.sample.SampleUsers")
public final class SampleSignIns implements HealthCheck {

    static final String PID = "org.safehomes.identity.sample";

    /** Who may sign in, and that it is only a demonstration. */
    @ObjectClassDefinition(name = "Safe Homes: sample identity (demonstrations only)")
    @interface Settings {
        @AttributeDefinition(
                description =
                        "Must be true: these passwords are in a file that anyone may read. It counts only with the"
                                + " reference host, on the loopback address, and while no other bundle lets staff sign in.")
        boolean demo() default false;

        @AttributeDefinition(
                description =
                        "One for each user, as name:staffId:password, separated by commas. The staff id is the host's.")
        String[] users() default {};
    }

    private static final Logger LOG = LoggerFactory.getLogger(PID);

    private final BundleContext bundle;
    private final Optional<SampleUsers> users;
    private final NoDemonstration against;

    private boolean open;
    private boolean deciding;
    private boolean again;
    private @Nullable ServiceRegistration<SampleUsers> offered;

    @Activate
    public SampleSignIns(BundleContext bundle, Settings settings) {
        this.bundle = bundle;
        this.users = users(settings);
        this.against = new NoDemonstration(bundle, this::decide);
        against.open();
        if (users.isPresent()) {
            against.first().ifPresent(sign -> LOG.error("The sample identity does not start: {}.", sign));
        }
        state(true);
        decide();
    }

    @Deactivate
    void withdraw() {
        state(false);
        against.close();
        decide();
    }

    @Override
    public Result execute() {
        return verdict(users.isPresent(), against.first(), against.othersSignIn());
    }

    static Result verdict(boolean demonstration, Optional<String> against, boolean othersSignIn) {
        if (!demonstration) {
            return othersSignIn
                    ? new Result(Result.Status.OK, "The sample sign-ins are not in use.")
                    : new Result(
                            Result.Status.CRITICAL,
                            "Nobody can sign in: " + PID + " does not make this a demonstration, and no other bundle"
                                    + " lets staff sign in. Install and configure one.");
        }
        return against.map(sign -> new Result(
                        othersSignIn ? Result.Status.WARN : Result.Status.CRITICAL,
                        "The sample sign-ins are refused: " + sign + ". Remove " + PID + "."))
                .orElseGet(() -> new Result(
                        Result.Status.OK, "A demonstration with invented people: passwords come from a file."));
    }

    private synchronized void state(boolean now) {
        open = now;
    }

    /**
     * Also called while the first signs are being looked for, when nothing is offered yet, and by what offering and withdrawing
     * set off: then the call that is under way looks once more.
     */
    private synchronized void decide() {
        again = true;
        if (deciding) {
            return;
        }
        deciding = true;
        try {
            while (again) {
                again = false;
                serve(open && users.isPresent() && against.first().isEmpty());
            }
        } finally {
            deciding = false;
        }
    }

    private void serve(boolean wanted) {
        if (wanted && offered == null) {
            LOG.warn(
                    "SAMPLE IDENTITY: passwords come from a configuration file. Never use this with real people's data.");
            offered = bundle.registerService(SampleUsers.class, users.orElseThrow(), new Hashtable<>());
        } else if (!wanted && offered != null) {
            against.first()
                    .ifPresentOrElse(
                            sign -> LOG.error("The sample identity stops: {}.", sign),
                            () -> LOG.info("The sample identity stops."));
            offered.unregister();
            offered = null;
        }
    }

    static Optional<SampleUsers> users(Settings settings) {
        if (!settings.demo()) {
            LOG.info("The sample identity does not start: 'demo' is not true in {}.", PID);
            return Optional.empty();
        }
        try {
            // a .cfg file has no lists: there the users are one text with commas
            return Optional.of(SampleUsers.of(Arrays.stream(settings.users())
                    .flatMap(entry -> Arrays.stream(entry.split(",")))
                    .toList()));
        } catch (IllegalArgumentException e) {
            LOG.error("The sample identity does not start: {}", e.getMessage());
            return Optional.empty();
        }
    }
}

package org.safehomes.identity.sample;

import java.util.Arrays;
import java.util.Hashtable;
import java.util.Optional;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the sample users only if the configuration says that this is a demonstration. Without them the identity extension
 * does not exist, and without it no resource does: a forgotten sample opens nothing.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.safehomes.identity.sample",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SampleSignIns.Settings.class)
@Capability(namespace = "osgi.service", attribute = "objectClass=org.safehomes.identity.sample.SampleUsers")
public final class SampleSignIns {

    /** Who may sign in, and that it is only a demonstration. */
    @ObjectClassDefinition(name = "Safe Homes: sample identity (demonstrations only)")
    @interface Settings {
        @AttributeDefinition(description = "Must be true: these passwords are in a file that anyone may read.")
        boolean demo() default false;

        @AttributeDefinition(
                description =
                        "One for each user, as name:staffId:password, separated by commas. The staff id is the host's.")
        String[] users() default {};
    }

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.identity.sample");

    private final Optional<ServiceRegistration<SampleUsers>> offered;

    @Activate
    public SampleSignIns(BundleContext bundle, Settings settings) {
        offered = users(settings).map(users -> bundle.registerService(SampleUsers.class, users, new Hashtable<>()));
    }

    @Deactivate
    void withdraw() {
        offered.ifPresent(ServiceRegistration::unregister);
    }

    static Optional<SampleUsers> users(Settings settings) {
        if (!settings.demo()) {
            LOG.error("The sample identity does not start: 'demo' is not true in org.safehomes.identity.sample.");
            return Optional.empty();
        }
        try {
            // a .cfg file has no lists: there the users are one text with commas
            var users = SampleUsers.of(Arrays.stream(settings.users())
                    .flatMap(entry -> Arrays.stream(entry.split(",")))
                    .toList());
            LOG.warn(
                    "SAMPLE IDENTITY: passwords come from a configuration file. Never use this with real people's data.");
            return Optional.of(users);
        } catch (IllegalArgumentException e) {
            LOG.error("The sample identity does not start: {}", e.getMessage());
            return Optional.empty();
        }
    }
}

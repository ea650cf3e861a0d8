package org.safehomes.gate.internal.session;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.safehomes.gate.Sessions;
import org.safehomes.gate.internal.access.HostStaff;
import org.safehomes.gate.internal.access.StaffRegister;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.StaffId;

/** One instance for each bundle that asks, so that it knows who asks without taking their word for it. */
@Component(service = Sessions.class, scope = ServiceScope.BUNDLE, configurationPid = "org.safehomes.sessions")
@Designate(ocd = TrustedSessions.Config.class)
public final class TrustedSessions implements Sessions {

    /** Who may say who somebody is. */
    @ObjectClassDefinition(name = "Safe Homes: sessions")
    @interface Config {
        @AttributeDefinition(
                name = "Trusted bundles",
                description =
                        "Symbolic names of the bundles that authenticate staff: the identity bundle and, in the same"
                                + " container, the host's own. Nobody else can act as anybody (AC-1). Empty: nobody at all.")
        String[] trustedBundles() default {};
    }

    private final String bundle;
    private final Set<String> trusted;
    private final StaffRegister register;
    private final IdSource ids;

    @Activate
    public TrustedSessions(
            ComponentContext context, Config config, @Reference HostStaff staff, @Reference IdSource ids) {
        this.bundle = context.getUsingBundle().getSymbolicName();
        // a .cfg file has no lists: there the names are one text with commas
        this.trusted = Arrays.stream(config.trustedBundles())
                .flatMap(entry -> Arrays.stream(entry.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
        this.register = staff.register();
        this.ids = ids;
    }

    @Override
    public Caller callerFor(StaffId staff) {
        if (!trusted.contains(bundle)) {
            throw new SecurityException("Bundle " + bundle
                    + " may not say who somebody is: name it under trustedBundles in org.safehomes.sessions.");
        }
        register.standing(staff);
        return SessionCaller.of(staff, ids.token());
    }
}

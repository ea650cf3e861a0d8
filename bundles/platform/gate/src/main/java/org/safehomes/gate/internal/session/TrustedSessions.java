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
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

/** One instance for each bundle that asks, so that it knows who asks without taking their word for it. */
@Component(service = Sessions.class, scope = ServiceScope.BUNDLE, configurationPid = TrustedSessions.PID)
@Designate(ocd = TrustedSessions.Config.class)
@Upholds("AC-1")
public final class TrustedSessions implements Sessions {

    static final String PID = "org.safehomes.sessions";

    /** Who may say who somebody is. */
    @ObjectClassDefinition(name = "Safe Homes: sessions")
    @interface Config {
        @AttributeDefinition(
                name = "Trusted bundles",
                description =
                        "Symbolic names of the bundles that authenticate staff: the identity bundle, which may check tokens,"
                                + " and, in the same container, the host's own. Nobody else can act as anybody (AC-1). Empty:"
                                + " nobody at all.")
        String[] trustedBundles() default {};
    }

    private final String bundle;
    private final Set<String> trusted;
    private final StaffRegister register;
    private final TrustedTokens tokens;
    private final IdSource ids;

    @Activate
    public TrustedSessions(
            ComponentContext context,
            Config config,
            @Reference HostStaff staff,
            @Reference TrustedTokens tokens,
            @Reference IdSource ids) {
        this(context.getUsingBundle().getSymbolicName(), names(config), staff.register(), tokens, ids);
    }

    TrustedSessions(String bundle, Set<String> trusted, StaffRegister register, TrustedTokens tokens, IdSource ids) {
        this.bundle = bundle;
        this.trusted = trusted;
        this.register = register;
        this.tokens = tokens;
        this.ids = ids;
    }

    /** A .cfg file has no lists: there the names are one text with commas. */
    static Set<String> names(Config config) {
        return Arrays.stream(config.trustedBundles())
                .flatMap(entry -> Arrays.stream(entry.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Caller callerFor(StaffId staff) {
        if (!trusted.contains(bundle)) {
            throw new SecurityException(
                    "Bundle " + bundle + " may not say who somebody is: name it under trustedBundles in " + PID + ".");
        }
        try {
            register.standing(staff);
            return SessionCaller.of(staff, ids.token());
        } catch (Unavailable e) {
            return SessionCaller.unchecked(staff, ids.token());
        }
    }

    @Override
    public Caller callerBearing(String token) {
        var holder = tokens.theOne()
                .orElseThrow(() -> new Unavailable("signing in by token"))
                .holderOf(token)
                .orElseThrow(NotAllowed::new);
        try {
            register.standing(holder);
        } catch (NotSignedIn e) {
            // the token is good, so signing in again would not help
            throw new NotAllowed();
        } catch (Unavailable e) {
            return SessionCaller.unchecked(holder, ids.token());
        }
        return SessionCaller.of(holder, ids.token());
    }
}

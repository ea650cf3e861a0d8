package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.da.Cases;
import org.safehomes.da.Reports;
import org.safehomes.gate.Sessions;
import org.safehomes.it.karaf.InKaraf;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.rule.Upholds;

/** Another bundle in the same container that calls the services themselves. */
@InKaraf
class InProcessIT {

    private static <T> T service(Class<T> type) {
        var context = FrameworkUtil.getBundle(InProcessIT.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    @Test
    @Upholds("AC-1")
    void aBundleThatNobodyNamedMayNotSayWhoSomebodyIs() {
        assertThat(service(Reports.class)).isNotNull();
        assertThatThrownBy(() -> service(Sessions.class).callerFor(new StaffId("s.okafor")))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("trustedBundles");
    }

    @Test
    @Upholds("AC-1")
    void aCallerOfItsOwnMakingIsNobody() {
        Caller forged = new Caller() {
            @Override
            public StaffId staff() {
                return new StaffId("s.okafor");
            }

            @Override
            public String correlation() {
                return "0000000000000000";
            }
        };
        assertThatThrownBy(() -> service(Cases.class).list(forged, 50, Optional.empty()))
                .isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> service(Cases.class).read(forged, new CaseRef("C-0000000000000000")))
                .isInstanceOf(NotSignedIn.class);
    }
}

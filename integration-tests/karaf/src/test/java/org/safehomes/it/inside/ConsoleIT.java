package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.karaf.InKaraf;
import org.safehomes.kernel.rule.Upholds;

/** What an operator types into Karaf's console. */
@InKaraf
class ConsoleIT {

    private static String type(String command) throws Exception {
        var context = FrameworkUtil.getBundle(ConsoleIT.class).getBundleContext();
        var sessions = context.getService(context.getServiceReference(SessionFactory.class));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var session = sessions.create(new ByteArrayInputStream(new byte[0]), stream, stream);
        try {
            session.execute(command);
        } finally {
            session.close();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void configPrintsEachValueWithWhereItComesFrom() throws Exception {
        assertThat(type("safehomes:config"))
                .contains("contact.working-days", "IN-8", "W5")
                .contains("owning-team", "default");
    }

    @Test
    void configSaysWhatToDoAboutADayItCannotRead() {
        assertThatThrownBy(() -> type("safehomes:config --day yesterday")).hasMessageContaining("2026-");
    }

    @Test
    @Upholds("AC-3")
    void auditVerifyReadsTheWholeTrail() throws Exception {
        assertThat(type("safehomes:audit-verify")).contains("is as it was written");
    }
}

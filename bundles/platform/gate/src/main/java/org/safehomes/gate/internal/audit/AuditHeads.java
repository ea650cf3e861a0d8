package org.safehomes.gate.internal.audit;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the head of the audit chain is exported to: one configuration for the sealer and the verifier. */
@Component(service = AuditHeads.class, configurationPid = "org.safehomes.audit")
@Designate(ocd = AuditHeads.Config.class)
public final class AuditHeads {

    /** The audit trail's settings. */
    @ObjectClassDefinition(name = "Safe Homes: audit trail")
    @interface Config {
        @AttributeDefinition(
                name = "Head file",
                description = "The file that the head of the audit chain is appended to, one line a block. Copy it to a"
                        + " place that nobody with access to the database can write: it shows a cut tail (AC-3). A relative"
                        + " path lies in Karaf's data directory.")
        String headFile() default "safehomes/audit-head.txt";
    }

    private final AuditHead head;

    @Activate
    public AuditHeads(BundleContext context, Config config) {
        var data = context.getProperty("karaf.data");
        this.head = new AuditHead(Path.of(data == null ? "." : data).resolve(config.headFile()));
    }

    public AuditHead head() {
        return head;
    }
}

package org.safehomes.it.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.da.DaAction;
import org.safehomes.gate.CaseGate;
import org.safehomes.gate.HostOrder;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Version;

/** Inside: what no request can do by itself, an order for the host. */
@ExtendWith(FromOutside.class)
class OrderSteps {

    @Test
    void order(String caseRef, String file) throws IOException {
        var context = FrameworkUtil.getBundle(OrderSteps.class).getBundleContext();
        var gate = context.getService(context.getServiceReference(CaseGate.class));
        var order = gate.change(
                ServiceCalls.caller(context, "s.okafor"),
                DaAction.WRITE_NOTE,
                new CaseRef(caseRef),
                Version.any(),
                granted -> granted.order(new HostOrder("matrix/nobody", Map.of())));
        Files.writeString(Path.of(file), order.value());
    }
}

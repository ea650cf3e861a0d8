package org.safehomes.it.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Dispatch;
import org.safehomes.outgoing.Door;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.SafePost;
import org.safehomes.outgoing.Section;
import org.safehomes.outgoing.Telltales;

/** Lets a document out as a module does that composes one. */
@ExtendWith(FromOutside.class)
class PrinterSteps {

    @Test
    void print(String name, String file) throws IOException {
        var context = FrameworkUtil.getBundle(PrinterSteps.class).getBundleContext();
        var door = context.getService(context.getServiceReference(Door.class));
        var household = new Section(
                "Household",
                List.of(
                        new Block.Fields(List.of(new Block.Field("Name", name))),
                        new Block.Grid(
                                List.of("Date", "Event"), List.of(List.of("1 May 2026", "A door was broken.")))));
        var paper = new Paper(
                "MARAC referral",
                "C-7K3M9Q2XH5RT8WZA",
                Instant.parse("2026-07-03T14:05:00Z"),
                List.of(household),
                "Official-sensitive. Keep it where nobody at home can find it.");
        var coordinator =
                new Recipient(RecipientKind.MARAC_COORDINATOR, "MARAC coordinator", Optional.empty(), Optional.empty());
        var dispatch = new Dispatch(
                coordinator,
                paper,
                List.of(),
                new Telltales(List.of(), List.of()),
                new SafePost(Optional.empty(), List.of()));
        Files.write(Path.of(file), door.print(dispatch));
    }
}

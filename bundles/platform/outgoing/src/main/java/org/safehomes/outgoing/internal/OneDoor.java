package org.safehomes.outgoing.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.outgoing.Barred;
import org.safehomes.outgoing.Dispatch;
import org.safehomes.outgoing.Door;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.Verdict;
import org.safehomes.outgoing.internal.rule.MaracStaysInside;
import org.safehomes.outgoing.internal.rule.NeutralWording;
import org.safehomes.outgoing.internal.rule.NeverRecipient;
import org.safehomes.outgoing.internal.rule.SafeAddressOnly;

/** The service. It alone has the printer. */
@Component
public final class OneDoor implements Door {

    private static final String NEITHER_CONFIRM_NOR_DENY =
            "Thank you for your request. We have searched the records in which we hold information about you as our tenant,"
                    + " resident or customer, and send you what you are entitled to from them. Information may be withheld where"
                    + " the law provides for it, for example because it is about somebody else. We neither confirm nor deny"
                    + " whether we hold information of any other kind; nothing may be read into this. You can complain to us, and"
                    + " to the Information Commissioner.";

    private final Printer printer;

    @Activate
    public OneDoor() {
        this(new PaperPrinter());
    }

    OneDoor(Printer printer) {
        this.printer = printer;
    }

    @Override
    public Decision<Verdict> ask(Recipient recipient, List<Barred> barred) {
        return new NeverRecipient().decide(recipient, barred);
    }

    @Override
    public Decision<Verdict> ask(Dispatch dispatch) {
        var recipient = dispatch.recipient();
        var ever = ask(recipient, dispatch.barred());
        return Stream.<Supplier<Decision<Verdict>>>of(
                        () -> ever,
                        () -> new MaracStaysInside().decide(recipient, dispatch.paper()),
                        () -> new NeutralWording().decide(recipient, dispatch.paper(), dispatch.telltales()),
                        () -> new SafeAddressOnly().decide(recipient, dispatch.post()))
                .map(Supplier::get)
                .filter(OneDoor::stops)
                .findFirst()
                .orElse(ever);
    }

    @Override
    public byte[] print(Dispatch dispatch) {
        var decision = ask(dispatch);
        if (stops(decision)) {
            throw new RefusedByRule(decision);
        }
        return printer.pdf(dispatch.paper());
    }

    @Override
    public String subjectAccessReply() {
        return NEITHER_CONFIRM_NOR_DENY;
    }

    private static boolean stops(Decision<Verdict> decision) {
        return decision.outcome() != Verdict.MAY_LEAVE;
    }
}

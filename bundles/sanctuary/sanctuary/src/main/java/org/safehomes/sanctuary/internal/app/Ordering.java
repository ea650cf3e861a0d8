package org.safehomes.sanctuary.internal.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.gate.Granted;
import org.safehomes.gate.HostOrder;
import org.safehomes.gate.Visible;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Block.Field;
import org.safehomes.outgoing.Block.Fields;
import org.safehomes.outgoing.Dispatch;
import org.safehomes.outgoing.Door;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.SafePost;
import org.safehomes.outgoing.Section;
import org.safehomes.outgoing.Telltales;
import org.safehomes.outgoing.Verdict;
import org.safehomes.sanctuary.SanctuaryRequest.FitterGender;
import org.safehomes.sanctuary.SecurityWork.NeutralOrder;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Addressed;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;

/**
 * What leaves for whoever works on a home: a neutral order, looked at by the door before it is given to the host or printed. The case
 * keeps it by its reference; the host and the contractor have nothing of the case.
 */
@Upholds("SA-7")
final class Ordering {

    private static final String FOOTER = "Quote the reference in all that concerns this order.";

    /** How long an emergency may be on its way before somebody is to call: no policy says. */
    private static final Duration TO_ARRIVE = Duration.ofMinutes(15);

    private final Office office;
    private final Door door;

    /** @throws org.safehomes.kernel.problem.Unavailable if the door is away; made before a case is looked up */
    Ordering(Office office) {
        this.office = office;
        this.door = office.door();
    }

    /** Orders of the repairs desk, through the outbox: in the transaction at hand, and given once after it. */
    NeutralOrder ofTheDesk(Granted granted, Uprn home, String work, boolean emergency) {
        var text = office.appointments().after(work);
        var code = office.code(emergency);
        var draft = new NeutralOrder(EntryId.next(office.ids()), code, text, emergency, granted.now());
        pass(granted, draft, new Addressed("Repairs desk", office.landlord(), home.value(), Optional.empty()));
        var reference =
                granted.order(HostOrder.repair(home, code, text, emergency ? Priority.EMERGENCY : Priority.URGENT));
        if (emergency) {
            office.clocks()
                    .start(granted, Kind.DELIVERY, reference, granted.now().plus(TO_ARRIVE));
        }
        return new NeutralOrder(reference, code, text, emergency, granted.now());
    }

    /** Orders of the provider: the paper is printed, and handed over. */
    NeutralOrder ofTheProvider(Granted granted, Addressed to, String work, boolean emergency) {
        var text = office.appointments().after(work);
        var order =
                new NeutralOrder(EntryId.next(office.ids()), office.code(emergency), text, emergency, granted.now());
        pass(granted, order, to);
        return order;
    }

    /** The works order as a PDF file. */
    byte[] print(Visible visible, NeutralOrder order, Addressed to) {
        return door.print(dispatch(visible.ref().value(), order, to));
    }

    private void pass(Visible visible, NeutralOrder order, Addressed to) {
        var said = door.ask(dispatch(visible.ref().value(), order, to));
        if (said.outcome() != Verdict.MAY_LEAVE) {
            throw new RefusedByRule(new Decision<>(false, said.rule(), said.clauses(), said.reasons()));
        }
    }

    private static Dispatch dispatch(String reference, NeutralOrder order, Addressed to) {
        return new Dispatch(
                new Recipient(RecipientKind.CONTRACTOR, to.to(), Optional.empty(), Optional.empty()),
                paper(order, to),
                List.of(),
                // its phrases are fixed and nobody's name can be in them: a name such as Bell would hold back every
                // bell
                new Telltales(List.of(), List.of(reference), List.of(to.to(), to.from(), to.at())),
                new SafePost(Optional.empty(), List.of()));
    }

    static Paper paper(NeutralOrder order, Addressed to) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("To", to.to()));
        fields.add(new Field("From", to.from()));
        fields.add(new Field("Home", to.at()));
        fields.add(new Field("Code", order.code()));
        fields.add(new Field("Priority", order.emergency() ? "Emergency" : "Urgent"));
        to.fitter()
                .filter(wish -> wish != FitterGender.NO_PREFERENCE)
                .ifPresent(wish -> fields.add(new Field(
                        "Operative", wish == FitterGender.FEMALE ? "Female, if possible" : "Male, if possible")));
        return new Paper(
                "Works order",
                order.reference().value(),
                order.orderedAt(),
                List.of(
                        new Section("Order", List.<Block>of(new Fields(fields))),
                        new Section(
                                "Work",
                                List.<Block>of(
                                        new Block.Paragraph(order.text()),
                                        new Block.Paragraph(
                                                "Arrange every visit with the landlord, not at the home.")))),
                FOOTER);
    }
}

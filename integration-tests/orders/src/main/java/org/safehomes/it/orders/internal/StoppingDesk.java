package org.safehomes.it.orders.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.Repairs;
import org.safehomes.host.Traceability;
import org.safehomes.it.orders.Point;
import org.safehomes.kernel.Uprn;

/** The repairs desk of the host behind, stopping where it is told to. */
@Component(property = {"service.ranking:Integer=100", "safehomes.it=stopping"})
public final class StoppingDesk implements Repairs {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Repairs real;
    private final Letterbox letters;
    private final TableLock lock;

    @Activate
    public StoppingDesk(
            @Reference(target = "(!(safehomes.it=stopping))") Repairs real,
            @Reference Letterbox letters,
            @Reference TableLock lock) {
        this.real = real;
        this.letters = letters;
        this.lock = lock;
    }

    @Override
    public List<Repair> of(Uprn home, int most) {
        return real.of(home, most);
    }

    @Override
    public Optional<Repair> find(String reference) {
        return real.find(reference);
    }

    @Override
    public Traceability traceability() {
        letters.reach(Point.AFTER_COMMIT);
        return letters.traceable() ? Traceability.UNIQUE : Traceability.NONE;
    }

    @Override
    public Repair order(Order order) {
        letters.reach(Point.BEFORE_CALL);
        if (letters.armed(Point.IN_THE_HOST)) {
            lock.holdUntilSomebodyWaits("hr_repair", Point.IN_THE_HOST);
        }
        var done = real.order(letters.traceable() ? order : withNumberOfItsOwn(order));
        letters.reach(Point.BEFORE_ANSWER);
        if (letters.armed(Point.DURING_MARK)) {
            lock.holdUntilSomebodyWaits("sh_order", Point.DURING_MARK);
        }
        return done;
    }

    /** A host that keeps no reference of ours: it would do the same a second time. */
    private static Order withNumberOfItsOwn(Order order) {
        return new Order(
                "own-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet(),
                order.home(),
                order.code(),
                order.text(),
                order.priority());
    }
}

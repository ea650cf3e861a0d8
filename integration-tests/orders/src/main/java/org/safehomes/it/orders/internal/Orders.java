package org.safehomes.it.orders.internal;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.CaseGate;
import org.safehomes.gate.HostOrder;
import org.safehomes.gate.Sessions;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.it.orders.Point;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.Version;
import org.safehomes.store.Database;

/** Orders what the test asks for, as an officer would, and tells how often each order took effect. */
@Component(
        immediate = true,
        service = {})
public final class Orders {

    private static final String CODE = "ORDER-OF-THE-TEST";

    private final CaseGate gate;
    private final Sessions sessions;
    private final Database database;
    private final Letterbox letters;
    private final TableLock lock;
    private final ScheduledExecutorService thread = Executors.newScheduledThreadPool(1, work -> {
        var made = new Thread(work, "orders-of-the-test");
        made.setDaemon(true);
        return made;
    });

    @Activate
    public Orders(
            @Reference CaseGate gate,
            @Reference Sessions sessions,
            @Reference Database database,
            @Reference Letterbox letters,
            @Reference TableLock lock) {
        this.gate = gate;
        this.sessions = sessions;
        this.database = database;
        this.letters = letters;
        this.lock = lock;
        thread.scheduleWithFixedDelay(this::turn, 100, 100, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }

    private void turn() {
        try {
            letters.take("order").ifPresent(this::order);
            letters.take("arm").ifPresent(this::arm);
            letters.take("hold").ifPresent(this::hold);
            if (letters.take("ask").isPresent()) {
                letters.put("answer", effects());
            }
        } catch (RuntimeException | SQLException e) {
            letters.put("broken", e.toString());
        }
    }

    /** The letter: a point, and whether the host keeps references. */
    private void arm(String letter) {
        var words = letter.split(" ");
        letters.arm(Point.valueOf(words[0]), Boolean.parseBoolean(words[1]));
        letters.put("armed", letter);
    }

    /** The letter: a table that whoever writes to it next stops at for good, and the point that this is. */
    private void hold(String letter) {
        var words = letter.split(" ");
        lock.holdUntilSomebodyWaits(words[0], Point.valueOf(words[1]));
        letters.put("held", letter);
    }

    /** The letter: case, officer, home, point, whether the host keeps references, and the text of the order. */
    private void order(String letter) {
        var words = letter.strip().split(" ", 6);
        letters.arm(Point.valueOf(words[3]), Boolean.parseBoolean(words[4]));
        var caller = sessions.callerFor(new StaffId(words[1]));
        gate.change(caller, ProbeAction.ORDER_REPAIR, new CaseRef(words[0]), Version.any(), granted -> {
            var id = granted.order(HostOrder.repair(new Uprn(words[2]), CODE, words[5], Priority.URGENT));
            granted.em().flush();
            letters.reach(Point.BEFORE_COMMIT);
            return id;
        });
        letters.put("ordered", words[5]);
    }

    /** A line for each order of ours, with how far it is, and one for each repair of the host's that no tenant asked for, with its text. */
    private String effects() throws SQLException {
        return lines("select state from sh_order order by ordered_at, id")
                + lines("select body from hr_repair where reference not like 'WO-%' order by body");
    }

    private String lines(String query) throws SQLException {
        var text = new StringBuilder();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                text.append(row.getString(1)).append('\n');
            }
        }
        return text.toString();
    }
}

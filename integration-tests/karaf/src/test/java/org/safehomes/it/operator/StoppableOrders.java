package org.safehomes.it.operator;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Setting;
import org.safehomes.it.orders.Point;

/** A node with the bundle that orders repairs and stops where it is told to. */
final class StoppableOrders {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String BUNDLE = "org.safehomes.it.orders";

    private final InstalledSafeHomes node;
    private final OperatorConsole console;

    private StoppableOrders(InstalledSafeHomes node, OperatorConsole console) {
        this.node = node;
        this.console = console;
    }

    /** Starts a node that was just installed, with the bundle in it, and leases that end soon. */
    static StoppableOrders startOn(InstalledSafeHomes node) throws IOException {
        var home = node.karaf().home();
        new Setting("etc/org.safehomes.jobs.cfg", "leaseSeconds", "5").writeTo(home);
        new Setting("etc/org.safehomes.sessions.cfg", "trustedBundles", "org.safehomes.identity.sample," + BUNDLE)
                .writeTo(home);
        var console = OperatorConsole.open(node.karaf());
        node.start();
        var jar = Point.class.getProtectionDomain().getCodeSource().getLocation();
        var told = console.type("bundle:install -s " + jar).text();
        if (!told.contains("Bundle ID")) {
            throw new IllegalStateException(told);
        }
        return new StoppableOrders(node, console);
    }

    InstalledSafeHomes node() {
        return node;
    }

    OperatorConsole console() {
        return console;
    }

    /** Asks for an order; it goes on by itself up to the point. */
    void order(String caseRef, String text, Point stop, boolean hostKeepsReferences) {
        forget("reached-" + stop);
        forget("ordered");
        put(
                "order",
                String.join(" ", caseRef, Borough.OFFICER, Borough.HOME, stop.name(), "" + hostKeepsReferences, text));
        awaitLetter(stop == Point.NOWHERE ? "ordered" : "reached-" + stop);
    }

    /** Lets whatever this node does next stop there, or nowhere any more. */
    void arm(Point stop) {
        arm(stop, true);
    }

    /** The same with a host that keeps references or keeps none, and goes on so after a restart. */
    void arm(Point stop, boolean hostKeepsReferences) {
        forget("reached-" + stop);
        forget("armed");
        put("arm", stop.name() + " " + hostKeepsReferences);
        awaitLetter("armed");
    }

    /** Lets whoever writes to this table next stop there, until the process is killed. */
    void hold(String table, Point point) {
        forget("reached-" + point);
        forget("held");
        put("hold", table + " " + point);
        awaitLetter("held");
    }

    /** Waits until somebody has stopped there. */
    void awaitReached(Point point) {
        awaitLetter("reached-" + point);
    }

    /** Asks for an order and leaves armed what is. */
    void orderArmed(String caseRef, String text) {
        put(
                "order",
                String.join(" ", caseRef, Borough.OFFICER, Borough.HOME, Point.BEFORE_ANSWER.name(), "true", text));
    }

    /** Waits until one of two nodes has reached the point. */
    static StoppableOrders awaitEither(StoppableOrders one, StoppableOrders other, Point point) {
        await("reached-" + point).atMost(PATIENCE).until(() -> one.reached(point) || other.reached(point));
        return one.reached(point) ? one : other;
    }

    private boolean reached(Point point) {
        return Files.exists(letters().resolve("reached-" + point));
    }

    /** How far each order is, and after these the text of each repair that the host has. */
    List<String> effects() {
        forget("answer");
        put("ask", "");
        awaitLetter("answer");
        try {
            return Files.readAllLines(letters().resolve("answer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until exactly this is so. */
    void awaitEffects(List<String> expected) {
        await("the effects").atMost(PATIENCE).until(this::effects, expected::equals);
    }

    private void awaitLetter(String name) {
        await(name).atMost(PATIENCE).until(() -> {
            if (Files.exists(letters().resolve("broken"))) {
                throw new IllegalStateException(Files.readString(letters().resolve("broken")));
            }
            return Files.exists(letters().resolve(name));
        });
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(letters().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String name, String text) {
        try {
            Files.createDirectories(letters());
            var unfinished = Files.writeString(letters().resolve(name + ".draft"), text);
            Files.move(unfinished, letters().resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path letters() {
        return node.karaf().data().resolve("orders");
    }
}

package org.safehomes.gate.internal.spool;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.Kept;
import org.safehomes.gate.KeptIntake;
import org.safehomes.gate.Spool;
import org.safehomes.gate.internal.session.SessionCaller;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.problem.KeyReused;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.store.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The spool of this node, in its data directory. It needs the key file and a disk, and no database. */
@Component(service = {Spool.class, SealedSpool.class})
@Upholds("AC-3")
public final class SealedSpool implements Spool {

    /** More than a landlord takes in within days: who sends more means harm, and a full disk would stop all else. */
    private static final int MOST = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(SealedSpool.class);
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TOKEN_LENGTH = 16;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final Keys keys;
    private final SpoolFolder folder;
    private final Map<String, Long> failed = new ConcurrentHashMap<>();

    @Activate
    public SealedSpool(BundleContext context, @Reference Keys keys) {
        this(folder(context), keys);
    }

    /** @param folder made when it is needed */
    public SealedSpool(Path folder, Keys keys) {
        this.keys = keys;
        this.folder = new SpoolFolder(folder);
        try {
            this.folder.tryAgain();
        } catch (IOException e) {
            LOG.warn("The spool at {} cannot be looked through", folder);
        }
    }

    private static Path folder(BundleContext context) {
        var data = context.getProperty("karaf.data");
        return Path.of(data == null ? "." : data).resolve("safehomes/spool");
    }

    @Override
    public String token(Caller caller, Once once) {
        var hash = keys.lookUp(
                "spool-reference",
                caller.staff().value().length() + " " + caller.staff() + " "
                        + once.key().orElseThrow() + " " + once.fingerprint());
        var number = new BigInteger(1, Base64.getUrlDecoder().decode(hash));
        var token = new StringBuilder(TOKEN_LENGTH);
        for (int i = 0; i < TOKEN_LENGTH; i++) {
            token.append(ALPHABET.charAt(
                    number.shiftRight(i * 5).and(BigInteger.valueOf(31)).intValue()));
        }
        return token.toString();
    }

    @Override
    public Optional<Kept> waiting(Caller caller, String kind, Once once) {
        try {
            return find(caller, kind, once);
        } catch (Unavailable e) {
            return Optional.empty(); // a spool that cannot be read keeps nobody from entering what need not be kept
        }
    }

    private Optional<Kept> find(Caller caller, String kind, Once once) {
        var name = name(caller, kind, once);
        return reading(() -> folder.read(name))
                .flatMap(bytes -> open(name, bytes))
                .map(SpoolText::kept)
                .filter(kept -> same(kept, once));
    }

    private static boolean same(Kept kept, Once once) {
        if (!kept.once().fingerprint().equals(once.fingerprint())) {
            throw new KeyReused();
        }
        return true;
    }

    @Override
    public synchronized Kept keep(Caller caller, Kept kept) {
        if (!(caller instanceof SessionCaller known) || known.system()) {
            throw new NotSignedIn();
        }
        var earlier = find(caller, kept.kind(), kept.once());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var name = name(caller, kept.kind(), kept.once());
        var text = new SpoolText(known.staff(), known.correlation(), kept).text();
        return reading(() -> {
            if (folder.waiting().size() >= MOST) {
                throw new IOException("The spool is full.");
            }
            if (folder.read(name).isPresent()) {
                folder.setAside(name); // it does not open
            }
            folder.write(name, keys.spool().seal("spool", "content", name, text));
            return kept;
        });
    }

    /** Enters what can be entered. One that cannot holds up no other, and is tried again ten seconds later. */
    public void enter(List<KeptIntake> intakes) {
        for (var name : reading(folder::waiting)) {
            if (Optional.ofNullable(failed.get(name)).filter(waits()).isEmpty()) {
                try {
                    enter(name, intakes);
                    failed.remove(name);
                } catch (RuntimeException e) {
                    // its message may quote what was said
                    LOG.warn(
                            "One report of the spool cannot be entered yet and is tried again: {}",
                            e.getClass().getName());
                    failed.put(name, System.nanoTime());
                }
            }
        }
    }

    private static Predicate<Long> waits() {
        return since -> System.nanoTime() - since < PATIENCE_NANOS;
    }

    private void enter(String name, List<KeptIntake> intakes) {
        var opened = reading(() -> folder.read(name)).map(bytes -> open(name, bytes));
        if (opened.isEmpty()) {
            return;
        }
        if (opened.get().isEmpty()) {
            setAside(name);
            return;
        }
        var said = opened.get().get();
        for (var intake : intakes) {
            if (intake.kind().equals(said.kept().kind())) {
                intake.enter(
                        SessionCaller.kept(
                                said.staff(), said.correlation(), said.kept().at()),
                        said.kept());
                reading(() -> {
                    folder.remove(name);
                    return true;
                });
                LOG.info("{} was kept in the spool and is entered", said.kept().ref());
                return;
            }
        }
    }

    private synchronized void setAside(String name) {
        reading(() -> {
            folder.setAside(name);
            return true;
        });
        LOG.error(
                "A file of the spool is damaged or sealed with another key file; it is set aside in {} and nothing of"
                        + " it is lost that was not before",
                folder.path());
    }

    /** How many wait. */
    public int waiting() {
        return reading(folder::waiting).size();
    }

    /** The names of the files that do not open. */
    public List<String> aside() {
        return reading(folder::aside);
    }

    Path path() {
        return folder.path();
    }

    private Optional<SpoolText> open(String name, byte[] sealed) {
        try {
            return SpoolText.read(keys.spool().open("spool", "content", name, sealed));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Tells nothing of who or what, and is the same for the same person and key. */
    private String name(Caller caller, String kind, Once once) {
        return keys.lookUp(
                "spool-name",
                caller.staff().value().length() + " " + caller.staff() + " " + kind + " "
                        + once.key().orElseThrow());
    }

    private static <T> T reading(Files<T> files) {
        try {
            return files.run();
        } catch (IOException e) {
            throw new Unavailable("the spool for reports", e);
        }
    }

    private interface Files<T> {
        T run() throws IOException;
    }
}

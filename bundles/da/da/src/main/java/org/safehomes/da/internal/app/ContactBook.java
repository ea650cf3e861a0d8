package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Contact;
import org.safehomes.da.Contact.NewContact;
import org.safehomes.da.Contact.Outcome;
import org.safehomes.da.Contact.Safety;
import org.safehomes.da.Contacts;
import org.safehomes.da.DaAction;
import org.safehomes.da.SafeContact;
import org.safehomes.da.SafeContact.Method;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Happening.Contacted;
import org.safehomes.da.internal.domain.Happening.SafeContactSaid;
import org.safehomes.da.internal.jpa.Journal;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.rule.Upholds;

/** How the survivor can be reached, and how they were. */
@Component
@Upholds("SC-1")
public final class ContactBook implements Contacts {

    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[A-Z]{1,2}[0-9][A-Z0-9]?\\s*[0-9][A-Z]{2}\\b");

    private final Office office;
    private final Conversation conversation;
    private final SafeToReach safety;

    @Activate
    public ContactBook(@Reference Office office) {
        this.office = office;
        this.conversation = new Conversation(office);
        this.safety = new SafeToReach(office);
    }

    @Override
    public Optional<SafeContact> safeContact(Caller caller, CaseRef reference) {
        return office.gate()
                .read(caller, DaAction.READ_SAFE_CONTACT, reference, visible -> safeContact(office.journal(), visible));
    }

    /** What the survivor said last. */
    static Optional<SafeContact> safeContact(Journal journal, Visible visible) {
        return CaseHistory.of(journal.of(visible)).entries(SafeContactSaid.class).stream()
                .reduce((earlier, later) -> later)
                .map(entry -> ((SafeContactSaid) entry.what()).safe());
    }

    @Override
    public Version recordSafeContact(Caller caller, CaseRef reference, Version version, SafeContact safe) {
        check(safe);
        return office.gate().change(caller, DaAction.RECORD_SAFE_CONTACT, reference, version, granted -> {
            office.journal().add(granted, new SafeContactSaid(safe));
            granted.announce("da/safe-contact-recorded");
            return new Version(granted.version().value() + 1);
        });
    }

    @Override
    public Decision<Safety> ask(
            Caller caller, CaseRef reference, Method method, Instant at, Optional<String> lifeAtRisk) {
        new Checks()
                .present("/method", method, "Say how the survivor would be contacted.")
                .that(Moments.near(at, office.now()), "/at", "Say when: a UTC instant, at most a year ahead.")
                .text("/lifeAtRisk", lifeAtRisk, Checks.MEDIUM)
                .done();
        return office.gate()
                .read(
                        caller,
                        DaAction.ASK_CONTACT,
                        reference,
                        visible -> safety.decide(visible, method, at, lifeAtRisk.isPresent()));
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewContact contact, Once once) {
        var now = office.now();
        check(contact, now);
        return office.gate().add(caller, DaAction.RECORD_CONTACT, reference, once, granted -> {
            var decision = safety.decide(
                    granted,
                    contact.method(),
                    contact.at(),
                    contact.lifeAtRisk().isPresent());
            var id = office.journal().add(granted, contact.at(), Optional.empty(), Contacted.of(contact, decision));
            if (decision.outcome() != Safety.ALLOWED) {
                office.tasks().raise(granted, Task.Kind.UNSAFE_CONTACT, granted.now(), granted.lineManager());
            }
            if (contact.outcome() == Outcome.REACHED) {
                conversation.held(granted, contact.at());
            }
            return id;
        });
    }

    @Override
    public List<Contact> contacts(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.LIST_CONTACTS,
                        reference,
                        visible -> office.journal().of(visible, Contacted.class).stream()
                                .map(entry -> {
                                    var what = (Contacted) entry.what();
                                    return new Contact(
                                            entry.id(),
                                            entry.by(),
                                            entry.recordedAt(),
                                            what.contact(),
                                            what.decision());
                                })
                                .toList());
    }

    private static void check(NewContact contact, Instant now) {
        new Checks()
                .present("/method", contact.method(), "Say how the survivor was contacted.")
                .present("/outcome", contact.outcome(), "Say how it went.")
                .that(Moments.past(contact.at(), now), "/at", Moments.PAST)
                .text("/lifeAtRisk", contact.lifeAtRisk(), Checks.MEDIUM)
                .text("/note", contact.note(), Checks.LONG)
                .done();
    }

    private static void check(SafeContact safe) {
        var needsNumber = safe.voicemail()
                || safe.methods().contains(Method.PHONE)
                || safe.methods().contains(Method.VOICEMAIL)
                || safe.methods().contains(Method.TEXT);
        var checks = new Checks()
                .that(!needsNumber || safe.number().isPresent(), "/number", "Give the number that is safe.")
                .text("/number", safe.number(), Checks.NUMBER)
                .text("/venue", safe.venue(), Checks.SHORT)
                .text("/address", safe.address(), Checks.SHORT)
                .that(
                        safe.address()
                                .map(address -> POSTCODE.matcher(address).find())
                                .orElse(true),
                        "/address",
                        "Write it with its postcode: by it a shared address is known.")
                .text("/note", safe.note(), Checks.MEDIUM);
        for (int i = 0; i < safe.windows().size(); i++) {
            var window = safe.windows().get(i);
            checks.that(!window.days().isEmpty(), "/windows/" + i + "/days", "Name at least one day.")
                    .that(
                            window.from() != null
                                    && window.until() != null
                                    && window.from().isBefore(window.until()),
                            "/windows/" + i,
                            "A window begins before it ends, local time.");
        }
        checks.done();
    }
}

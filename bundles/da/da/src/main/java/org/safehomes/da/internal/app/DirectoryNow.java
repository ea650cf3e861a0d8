package org.safehomes.da.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.safehomes.da.LocalDirectory;
import org.safehomes.da.MaracAddressee;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.MaracReferral.Direction;
import org.safehomes.da.PerpetratorRecord.HelpToChange;
import org.safehomes.da.PerpetratorSteps.DoneStep;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.da.ServiceListing;
import org.safehomes.da.ServiceListing.Check;
import org.safehomes.da.ServiceListing.Now;
import org.safehomes.da.SupportReferral.NewSupportOffer;
import org.safehomes.da.internal.domain.Listed;
import org.safehomes.da.internal.domain.PerpetratorHappening.StepsTaken;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.rule.Upholds;

/** What the directory of a moment says of what a case names; and, while there is none, what is missing. */
@Upholds("SU-3")
final class DirectoryNow {

    private static final String NO_DIRECTORY =
            "No directory of support services is installed here: name a service by hand,"
                    + " and look up its details before you rely on them.";
    private static final String NOBODY_NAMED = "The directory that is installed here names nobody for MARAC:"
            + " find out whom a referral goes to before you send it.";
    private static final String NO_DIRECTORY_FOR_MARAC = "No directory of support services is installed here:"
            + " find out whom a MARAC referral goes to before you send it.";

    private final Optional<SupportDirectory> served;

    DirectoryNow(Optional<SupportDirectory> served) {
        this.served = served;
    }

    LocalDirectory about() {
        return new LocalDirectory(
                served.map(EntryWords::served), served.isPresent() ? Optional.empty() : Optional.of(NO_DIRECTORY));
    }

    /**
     * What is kept of an offer to a survivor.
     *
     * @throws InvalidInput if it points to nothing, to something else than it says, or to a service for people who abuse
     */
    Listed offered(NewSupportOffer offer) {
        var checks = new Checks();
        var listed = listed(checks, "/directoryKey", offer.directoryKey(), entry -> {
            checks.that(
                            !forAbusers(entry),
                            "/directoryKey",
                            "This entry is for people who abuse (PE-4): it is not offered to a survivor.")
                    .that(
                            EntryWords.fit(offer.service(), entry),
                            "/service",
                            "The entry of this key is called something else: give its name as the directory has it, or"
                                    + " leave the key out.");
        });
        checks.done();
        return listed;
    }

    /**
     * What is kept of the services that steps name by key, in the order of the steps that name one.
     *
     * @throws InvalidInput if one points to nothing, to no help to change, or to one for staff alone that was given away
     */
    List<Listed> helping(List<DoneStep> done) {
        var checks = new Checks();
        var kept = new ArrayList<Listed>();
        for (int i = 0; i < done.size(); i++) {
            var step = done.get(i);
            var pointer = "/done/" + i + "/directoryKey";
            if (step.directoryKey().isPresent()) {
                kept.add(listed(checks, pointer, step.directoryKey(), entry -> checks.that(
                                forAbusers(entry), pointer, "Name an entry for people who want to stop abusing (PE-4).")
                        .that(
                                mayBeGiven(step, entry),
                                pointer,
                                "This entry is for staff alone: its details are not given away.")));
            }
        }
        checks.done();
        return List.copyOf(kept);
    }

    private Listed listed(Checks checks, String pointer, Optional<String> key, Consumer<SupportService> check) {
        if (served.isEmpty()) {
            return new Listed(Check.MISSING, Optional.empty());
        }
        if (key.isEmpty()) {
            return new Listed(Check.NOT_NAMED, Optional.empty());
        }
        var directory = served.get();
        var entry = find(directory, key.get());
        checks.that(
                entry.isPresent(),
                pointer,
                "The directory that is served here has no entry of this key: take one that it has, or leave the key out.");
        entry.ifPresent(check);
        return new Listed(Check.ENTRY, entry.map(service -> EntryWords.of(directory, service)));
    }

    /** How what was kept of an offer stands to the directory now. */
    ServiceListing listing(NewSupportOffer offer, Listed kept) {
        return listing(
                offer.directoryKey(), kept, entry -> !forAbusers(entry) && EntryWords.fit(offer.service(), entry));
    }

    /** The same for each step that names a service. What an earlier release kept names none. */
    List<ServiceListing> listings(StepsTaken taken) {
        var naming = taken.steps().done().stream()
                .filter(done -> done.directoryKey().isPresent())
                .toList();
        return IntStream.range(0, Math.min(naming.size(), taken.listed().size()))
                .mapToObj(i -> listing(
                        naming.get(i).directoryKey(),
                        taken.listed().get(i),
                        entry -> forAbusers(entry) && mayBeGiven(naming.get(i), entry)))
                .toList();
    }

    private ServiceListing listing(Optional<String> key, Listed kept, Predicate<SupportService> taken) {
        return new ServiceListing(kept.directory(), kept.entry(), key.map(named -> now(named, taken)));
    }

    private Now now(String key, Predicate<SupportService> taken) {
        if (served.isEmpty()) {
            return Now.NO_DIRECTORY;
        }
        return find(served.get(), key)
                .map(entry -> taken.test(entry) ? now(served.get(), entry) : Now.LISTED_OTHERWISE)
                .orElse(Now.NOT_LISTED);
    }

    private static Now now(SupportDirectory directory, SupportService entry) {
        return switch (directory.freshness(entry.source())) {
            case FRESH -> Now.LISTED;
            case STALE -> Now.LISTED_STALE;
            case UNDATED -> Now.LISTED_UNDATED;
        };
    }

    /** Help to change that may be given away, all of it: nothing for staff alone is in it (PE-4). */
    HelpToChange helpToChange() {
        return new HelpToChange(
                served.stream()
                        .flatMap(directory -> directory.services().stream()
                                .filter(entry -> forAbusers(entry) && isPublic(entry))
                                .map(entry -> EntryWords.of(directory, entry)))
                        .toList(),
                about());
    }

    /** Whom a MARAC referral goes to (MA-1). */
    MaracAddressee marac() {
        var contact = served.flatMap(directory -> directory.marac().map(found -> EntryWords.of(directory, found)));
        var missing = served.isPresent() ? NOBODY_NAMED : NO_DIRECTORY_FOR_MARAC;
        return new MaracAddressee(contact, contact.isPresent() ? Optional.empty() : Optional.of(missing));
    }

    /** A referral with whom it goes to, if it is ours and still to be sent. */
    MaracReferral addressed(MaracReferral referral) {
        if (referral.direction() != Direction.OUT || referral.sentAt().isPresent()) {
            return referral;
        }
        return new MaracReferral(
                referral.id(),
                referral.direction(),
                referral.agency(),
                referral.by(),
                referral.recordedAt(),
                referral.referredOn(),
                referral.sentAt(),
                referral.sentTo(),
                referral.grounds(),
                referral.repeatUntil(),
                referral.meetings(),
                Optional.of(marac()));
    }

    private static boolean forAbusers(SupportService entry) {
        return entry.needs().contains(Need.BEHAVIOUR_CHANGE) || entry.groups().contains(Group.PERPETRATORS);
    }

    private static boolean mayBeGiven(DoneStep step, SupportService entry) {
        return step.step() != Step.DETAILS_OF_HELP_GIVEN || isPublic(entry);
    }

    private static boolean isPublic(SupportService entry) {
        return entry.audience() == Audience.PUBLIC;
    }

    /** What is no key at all is no key of an entry either. */
    private static Optional<SupportService> find(SupportDirectory directory, String key) {
        try {
            return directory.find(ServiceKey.of(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.safehomes.gate.internal.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.gate.Link;
import org.safehomes.gate.internal.access.Standing.Below;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.Staff;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;

/** The host's staff register, asked anew on every operation so that a withdrawal acts at once (AC-1). */
public final class StaffRegister {

    /** Deeper than any landlord's hierarchy: a loop in the host's data ends here. */
    private static final int DEEPEST = 12;

    private static final String REGISTER = "the host's staff register";

    private final Supplier<Optional<Staff>> host;

    /** @param host the host's register, or empty while it is away */
    public StaffRegister(Supplier<Optional<Staff>> host) {
        this.host = host;
    }

    /** Who the caller is now. @throws NotSignedIn if the register does not know them as active */
    public Standing standing(StaffId id) {
        return asking(staff -> {
            var member = staff.find(id).filter(Staff.Member::active).orElseThrow(NotSignedIn::new);
            return new Standing(id, member.team(), member.roles(), below(staff, member), links(staff, id));
        });
    }

    /** Whether the register knows somebody as active. */
    public boolean active(StaffId id) {
        return asking(staff -> staff.find(id).filter(Staff.Member::active).isPresent());
    }

    /**
     * The first active manager up the owner's chain who is not excluded; empty if the chain ends first (CL-2). A senior officer in
     * between, who may do nothing of what a line manager is asked to, is passed over.
     */
    public Optional<StaffId> lineManager(StaffId owner, Set<StaffId> excluded) {
        return asking(staff -> {
            var at = staff.find(owner).flatMap(Staff.Member::lineManager);
            for (int steps = 0; at.isPresent() && steps < DEEPEST; steps++) {
                var manager = staff.find(at.get());
                if (manager.filter(StaffRegister::manages).isPresent() && !excluded.contains(at.get())) {
                    return at;
                }
                at = manager.flatMap(Staff.Member::lineManager);
            }
            return Optional.empty();
        });
    }

    /** The staff whom the host knows to be linked so now. */
    public Set<StaffId> linkedTo(Link link) {
        return asking(staff -> switch (link.kind()) {
            case PERSON -> staff.linkedTo(new PersonId(link.key()));
            case HOME -> staff.livingAt(new Uprn(link.key()));
        });
    }

    private static Set<Link> links(Staff staff, StaffId id) {
        var known = staff.linksOf(id);
        return Stream.concat(known.people().stream().map(Link::to), known.home().map(Link::to).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean manages(Staff.Member member) {
        return member.active() && member.roles().contains(Role.MANAGER);
    }

    private static List<Below> below(Staff staff, Staff.Member caller) {
        var result = new ArrayList<Below>();
        if (caller.roles().contains(Role.MANAGER)) {
            collect(staff, caller.id(), 0, List.of(), new HashSet<>(Set.of(caller.id())), result);
        }
        return result;
    }

    /** The same chains as in {@link #lineManager}, from above. */
    private static void collect(
            Staff staff, StaffId manager, int depth, List<StaffId> between, Set<StaffId> seen, List<Below> into) {
        if (depth == DEEPEST) {
            return;
        }
        var reports = staff.reportingTo(manager).stream()
                .filter(member -> seen.add(member.id()))
                .toList();
        if (reports.isEmpty()) {
            return;
        }
        into.add(new Below(reports.stream().map(Staff.Member::id).toList(), between));
        for (var report : reports) {
            var further = new ArrayList<>(between);
            if (manages(report)) {
                further.add(report.id());
            }
            collect(staff, report.id(), depth + 1, further, seen, into);
        }
    }

    private <T> T asking(Function<Staff, T> question) {
        var staff = host.get().orElseThrow(() -> new Unavailable(REGISTER));
        try {
            return question.apply(staff);
        } catch (HostUnavailable e) {
            throw new Unavailable(REGISTER, e);
        }
    }

    /** A standing for whoever reported while their own could not be asked: they may have reported, and see nothing. */
    public static Standing reporter(StaffId id) {
        return new Standing(id, new TeamId("kept"), Set.of(Role.REPORTER), List.of(), Set.of());
    }

    /** A standing for the system's own jobs: a fixed list of actions, and no content. */
    public static Standing system(StaffId id) {
        return new Standing(id, new TeamId("system"), Set.of(Role.SYSTEM), List.of(), Set.of());
    }
}

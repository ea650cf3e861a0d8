package org.safehomes.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safehomes.host.Staff;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Uprn;

/**
 * A small office: director over head over leader over officers of the north; one officer of the south; an adviser; an auditor.
 * Everybody can leave and come back.
 */
final class Office implements Staff {

    static final TeamId NORTH = new TeamId("north");
    static final TeamId SOUTH = new TeamId("south");
    static final StaffId DIRECTOR = new StaffId("director");
    static final StaffId HEAD = new StaffId("head");
    static final StaffId LEADER = new StaffId("leader");
    static final StaffId OFFICER = new StaffId("officer");
    static final StaffId COLLEAGUE = new StaffId("colleague");
    static final StaffId STRANGER = new StaffId("stranger");
    static final StaffId ADVISER = new StaffId("adviser");
    static final StaffId AUDITOR = new StaffId("auditor");

    private final Map<StaffId, Member> members = new LinkedHashMap<>();
    private final Map<StaffId, Links> links = new LinkedHashMap<>();

    Office() {
        everybodyIsBack();
    }

    void everybodyIsBack() {
        links.clear();
        var top = new TeamId("top");
        add(DIRECTOR, top, null, Role.REPORTER, Role.MANAGER);
        add(HEAD, top, DIRECTOR, Role.REPORTER, Role.MANAGER);
        add(LEADER, NORTH, HEAD, Role.REPORTER, Role.OFFICER, Role.MANAGER);
        add(OFFICER, NORTH, LEADER, Role.REPORTER, Role.OFFICER);
        add(COLLEAGUE, NORTH, LEADER, Role.REPORTER, Role.OFFICER);
        add(STRANGER, SOUTH, HEAD, Role.REPORTER, Role.OFFICER);
        add(ADVISER, new TeamId("phones"), HEAD, Role.REPORTER);
        add(AUDITOR, new TeamId("audit"), DIRECTOR, Role.REPORTER, Role.AUDITOR);
    }

    private void add(StaffId id, TeamId team, @Nullable StaffId manager, Role... roles) {
        members.put(id, new Member(id, id.value(), team, Optional.ofNullable(manager), Set.of(roles), true));
    }

    void leaves(StaffId id) {
        members.computeIfPresent(
                id, (key, m) -> new Member(m.id(), m.name(), m.team(), m.lineManager(), m.roles(), false));
    }

    void isManagedBy(StaffId id, StaffId manager) {
        members.computeIfPresent(
                id, (key, m) -> new Member(m.id(), m.name(), m.team(), Optional.of(manager), m.roles(), m.active()));
    }

    void manages(StaffId id) {
        members.computeIfPresent(
                id,
                (key, m) -> new Member(
                        m.id(), m.name(), m.team(), m.lineManager(), Set.of(Role.REPORTER, Role.MANAGER), m.active()));
    }

    @Override
    public Optional<Member> find(StaffId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public List<Member> reportingTo(StaffId manager) {
        return members.values().stream()
                .filter(member -> member.lineManager().filter(manager::equals).isPresent())
                .toList();
    }

    @Override
    public Optional<Team> team(TeamId id) {
        return Optional.of(new Team(id, id.value(), LEADER));
    }

    /** From now on the host knows that somebody lives with a person, at an address. */
    void movesIn(StaffId id, PersonId person, Uprn home) {
        links.put(id, new Links(Set.of(person), Optional.of(home)));
    }

    @Override
    public Set<StaffId> linkedTo(PersonId person) {
        return whose(known -> known.people().contains(person));
    }

    @Override
    public Set<StaffId> livingAt(Uprn home) {
        return whose(known -> known.home().filter(home::equals).isPresent());
    }

    @Override
    public Links linksOf(StaffId id) {
        return links.getOrDefault(id, Links.NONE);
    }

    private Set<StaffId> whose(Predicate<Links> condition) {
        return links.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

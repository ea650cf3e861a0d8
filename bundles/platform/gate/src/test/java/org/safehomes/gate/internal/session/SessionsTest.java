package org.safehomes.gate.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.safehomes.gate.OfficerTokens;
import org.safehomes.gate.Sessions;
import org.safehomes.gate.internal.RandomIds;
import org.safehomes.gate.internal.access.StaffRegister;
import org.safehomes.host.Staff;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

@Upholds("AC-1")
class SessionsTest {

    private static final String IDENTITY = "org.safehomes.identity.oidc";
    private static final String HOST = "uk.example.host";
    private static final StaffId OFFICER = new StaffId("officer");
    private static final OfficerTokens GOOD = token -> switch (token) {
        case "officer's" -> Optional.of(OFFICER);
        case "left's" -> Optional.of(new StaffId("left"));
        case "stranger's" -> Optional.of(new StaffId("stranger"));
        case "robot's" -> Optional.empty();
        default -> throw new NotSignedIn();
    };

    private final TrustedTokens tokens = new TrustedTokens(Set.of(IDENTITY, HOST));

    @Test
    void a_bundle_that_nobody_trusts_gets_a_caller_from_the_officers_token_and_not_from_its_own_word() {
        tokens.offer(GOOD, IDENTITY);
        var sessions = of("uk.example.screens");

        assertThat(sessions.callerBearing("officer's").staff()).isEqualTo(OFFICER);
        assertThatThrownBy(() -> sessions.callerFor(OFFICER)).isInstanceOf(SecurityException.class);
        assertThat(of(HOST).callerFor(OFFICER).staff()).isEqualTo(OFFICER);
    }

    @Test
    void a_bad_token_is_nobodys() {
        tokens.offer(GOOD, IDENTITY);
        var sessions = of(HOST);

        assertThatThrownBy(() -> sessions.callerBearing("forged")).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void unknown_left_and_nobody_at_all_are_refused_in_the_same_words() {
        tokens.offer(GOOD, IDENTITY);
        var sessions = of(HOST);

        for (var token : List.of("left's", "stranger's", "robot's")) {
            assertThatThrownBy(() -> sessions.callerBearing(token))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage(new NotAllowed().getMessage())
                    .hasNoCause();
        }
    }

    @Test
    void without_anybody_who_checks_tokens_none_is_taken() {
        assertThatThrownBy(() -> of(HOST).callerBearing("officer's")).isInstanceOf(Unavailable.class);
        assertThat(tokens.execute().getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void a_bundle_that_nobody_trusts_is_not_asked_whose_a_token_is() {
        tokens.offer(token -> Optional.of(OFFICER), "uk.example.stranger");

        assertThatThrownBy(() -> of(HOST).callerBearing("anything")).isInstanceOf(Unavailable.class);
        assertThat(tokens.execute().getStatus()).isEqualTo(Result.Status.CRITICAL);

        tokens.offer(GOOD, IDENTITY);
        assertThatThrownBy(() -> of(HOST).callerBearing("anything")).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void of_two_that_are_trusted_neither_is_asked() {
        OfficerTokens careless = token -> Optional.of(OFFICER);
        tokens.offer(GOOD, IDENTITY);
        tokens.offer(careless, HOST);

        assertThatThrownBy(() -> of(HOST).callerBearing("officer's")).isInstanceOf(Unavailable.class);
        assertThat(tokens.execute().getStatus()).isEqualTo(Result.Status.CRITICAL);

        tokens.unbindTokens(careless);
        assertThat(of(HOST).callerBearing("officer's").staff()).isEqualTo(OFFICER);
    }

    private Sessions of(String bundle) {
        return new TrustedSessions(
                bundle,
                Set.of(IDENTITY, HOST),
                new StaffRegister(() -> Optional.of(new Two())),
                tokens,
                new RandomIds());
    }

    /** An officer, and one who has left. */
    private static final class Two implements Staff {

        @Override
        public Optional<Member> find(StaffId id) {
            return Set.of("officer", "left").contains(id.value())
                    ? Optional.of(new Member(
                            id, "x", new TeamId("north"), Optional.empty(), Set.of(Role.OFFICER), id.equals(OFFICER)))
                    : Optional.empty();
        }

        @Override
        public List<Member> reportingTo(StaffId manager) {
            return List.of();
        }

        @Override
        public Optional<Team> team(TeamId id) {
            return Optional.empty();
        }

        @Override
        public Set<StaffId> linkedTo(PersonId person) {
            return Set.of();
        }

        @Override
        public Set<StaffId> livingAt(Uprn home) {
            return Set.of();
        }

        @Override
        public Links linksOf(StaffId id) {
            return Links.NONE;
        }
    }
}

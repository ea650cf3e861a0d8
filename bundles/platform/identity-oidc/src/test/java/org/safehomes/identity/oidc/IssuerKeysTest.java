package org.safehomes.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.safehomes.identity.oidc.Issuer.claims;
import static org.safehomes.identity.oidc.Issuer.signed;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;

/** Keys that come, go, and cannot be read. Time passes only when a test says so, but for the reader's own pause of a second. */
class IssuerKeysTest {

    private final Issuer issuer = new Issuer();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Terms terms = Given.terms("keysRetrySeconds", 1, "keysRefreshSeconds", 300, "keysKeptMinutes", 60);
    private final IssuerKeys keys = new IssuerKeys(issuer, terms, now::get);
    private final CheckedTokens tokens =
            new CheckedTokens(terms, StaffKey.of(Given.settings()), keys, Clock.fixed(Issuer.NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        keys.close();
    }

    @Test
    void before_the_keys_are_known_no_token_is_taken_and_health_says_so() {
        issuer.isDown(true);
        keys.open();
        await().until(() -> issuer.readings.get() > 1);

        assertThatThrownBy(() -> tokens.holderOf(with(Issuer.first()))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> tokens.holderOf("garbage")).isInstanceOf(Unavailable.class);
        assertThat(SignIn.health(keys, terms).getStatus()).isEqualTo(Result.Status.CRITICAL);

        issuer.isDown(false);
        await().until(keys::present);
        assertThat(tokens.holderOf(with(Issuer.first()))).isPresent();
        await().untilAsserted(
                        () -> assertThat(SignIn.health(keys, terms).getStatus()).isEqualTo(Result.Status.OK));
    }

    @Test
    void a_new_key_is_read_when_its_first_token_comes_and_the_old_one_counts_until_it_is_gone() {
        opened();
        issuer.publishes(Issuer.first(), Issuer.second());
        pass(Duration.ofSeconds(1));

        good(Issuer.second());
        good(Issuer.first());
        assertThat(issuer.readings).hasValue(2);

        issuer.publishes(Issuer.second());
        good(Issuer.first());
        pass(Duration.ofSeconds(300));
        await().untilAsserted(() -> bad(Issuer.first()));
        good(Issuer.second());
    }

    @Test
    void tokens_with_forged_keys_have_them_read_once_in_a_while_and_no_more() {
        opened();
        for (int i = 0; i < 100; i++) {
            bad(stranger("forged " + i));
        }
        assertThat(issuer.readings).hasValue(1);

        pass(Duration.ofSeconds(1));
        for (int i = 0; i < 100; i++) {
            bad(stranger("forged " + i));
        }
        assertThat(issuer.readings).hasValue(2);
        good(Issuer.first());
    }

    @Test
    void while_their_place_is_down_known_keys_count_for_as_long_as_was_said() {
        opened();
        issuer.isDown(true);
        pass(Duration.ofMinutes(59));

        good(Issuer.first());
        bad(stranger("unknown"));
        await().untilAsserted(
                        () -> assertThat(SignIn.health(keys, terms).getStatus()).isEqualTo(Result.Status.WARN));

        pass(Duration.ofMinutes(1));
        assertThatThrownBy(() -> tokens.holderOf(with(Issuer.first()))).isInstanceOf(Unavailable.class);
        assertThat(SignIn.health(keys, terms).getStatus()).isEqualTo(Result.Status.CRITICAL);
    }

    @Test
    void an_issuer_that_publishes_no_key_any_more_lets_nobody_in() {
        opened();
        issuer.publishes();
        pass(Duration.ofSeconds(300));

        await().untilAsserted(() ->
                assertThatThrownBy(() -> tokens.holderOf(with(Issuer.first()))).isInstanceOf(Unavailable.class));
    }

    /** A place that hangs holds up no request but a few, and those not for long. */
    @Test
    void a_place_that_does_not_answer_holds_up_nobody_whose_key_is_known() throws Exception {
        var hanging = new CountDownLatch(1);
        var first = new AtomicBoolean(true);
        try (var held = new IssuerKeys(
                () -> {
                    if (!first.getAndSet(false)) {
                        try {
                            hanging.await();
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                    }
                    return issuer.read();
                },
                terms,
                now::get)) {
            var checked = new CheckedTokens(
                    terms, StaffKey.of(Given.settings()), held, Clock.fixed(Issuer.NOW, ZoneOffset.UTC));
            held.open();
            await().until(held::present);
            pass(Duration.ofSeconds(1));

            var forged = with(stranger("forged"));
            var refused = new AtomicInteger();
            var done = new ArrayList<Thread>();
            for (int i = 0; i < 30; i++) {
                var thread = new Thread(() -> {
                    try {
                        checked.holderOf(forged);
                    } catch (NotSignedIn e) {
                        refused.incrementAndGet();
                    }
                });
                thread.start();
                done.add(thread);
            }
            await().atMost(Duration.ofSeconds(2)).until(() -> waiting(done) <= 8);
            assertThat(checked.holderOf(with(Issuer.first()))).isPresent();
            for (var thread : done) {
                thread.join(Duration.ofSeconds(20).toMillis());
            }
            assertThat(refused).hasValue(30);
        } finally {
            hanging.countDown();
        }
    }

    private static long waiting(List<Thread> threads) {
        return threads.stream().filter(Thread::isAlive).count();
    }

    private void opened() {
        keys.open();
        await().until(keys::present);
    }

    private void good(RSAKey key) {
        assertThat(tokens.holderOf(with(key))).isPresent();
    }

    private void bad(RSAKey key) {
        assertThatThrownBy(() -> tokens.holderOf(with(key))).isInstanceOf(NotSignedIn.class);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** The second key under another name: making keys takes time, and what counts is that the issuer does not publish it. */
    private static RSAKey stranger(String id) {
        return new RSAKey.Builder(Issuer.second()).keyID(id).build();
    }

    private static String with(JWK key) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims().build(), key);
    }
}

package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.Telltales;
import org.safehomes.outgoing.Verdict;
import org.safehomes.outgoing.internal.rule.NeutralWording;
import org.safehomes.sanctuary.DamageRepair.Damaged;
import org.safehomes.sanctuary.HomePlace;
import org.safehomes.sanctuary.Measure;
import org.safehomes.sanctuary.SanctuaryRequest.FitterGender;
import org.safehomes.sanctuary.SecurityWork.NeutralOrder;
import org.safehomes.sanctuary.internal.domain.MeasureKind;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Addressed;
import org.safehomes.sanctuary.internal.rule.OpaqueOrder;

/** Ten thousand cases, and whoever reads their orders learns of none. */
@Upholds("SA-7")
class NeutralTextsTest {

    private static final AccessPhrase APPOINTMENTS = new AccessPhrase("Appointments through the housing office.");

    private static final int CASES = 10_000;
    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final List<String> FIRST = List.of(
            "Nadine",
            "Zofia",
            "Ngozi",
            "Siân",
            "Mei-Ling",
            "Amara",
            "Jürgen",
            "Tomasz",
            "D'Angelo",
            "Efua",
            "Kofi",
            "Ayşe");
    private static final List<String> LAST = List.of(
            "Osei",
            "O'Brien",
            "Wójcik",
            "Nguyễn",
            "Okonkwo",
            "Llewellyn",
            "Abernathy",
            "Çelik",
            "Mbeki",
            "Featherstone");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** Beside the door's own list: words that no order of a repairs desk needs, and that tell whoever reads it. */
    private static final List<String> TELLING = List.of(
            "abuse",
            "domestic",
            "sanctuary",
            "survivor",
            "victim",
            "perpetrator",
            "ex-partner",
            "husband",
            "violence",
            "police",
            "risk",
            "safe",
            "safety",
            "security",
            "threat",
            "arson",
            "harden",
            "marac",
            "dash",
            "refuge",
            "case",
            "urgently",
            "protect",
            "fear",
            "panic",
            "alarmed");

    private final Random random = new Random(20_260_310);
    private final OpaqueOrder rule = new OpaqueOrder();
    private final NeutralWording guard = new NeutralWording();

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String token() {
        var token = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }

    private static List<Measure> fitted() {
        return Arrays.stream(Measure.values())
                .filter(measure ->
                        MeasureKind.of(measure) == MeasureKind.FITTED || MeasureKind.of(measure) == MeasureKind.REPAIR)
                .toList();
    }

    @Test
    void no_order_of_ten_thousand_cases_is_held_back_or_tells_of_anybody() {
        var recipient =
                new Recipient(RecipientKind.CONTRACTOR, "Northgate Joinery", Optional.empty(), Optional.empty());
        var held = new ArrayList<String>();
        for (int i = 0; i < CASES; i++) {
            var text = i % 2 == 0
                    ? rule.fit(any(fitted()), any(List.of(HomePlace.values())), 1 + random.nextInt(40))
                            .outcome()
                    : rule.mend(any(List.of(Damaged.values())), any(List.of(HomePlace.values())))
                            .outcome();
            text = APPOINTMENTS.after(text);
            var emergency = random.nextBoolean();
            var order = new NeutralOrder(
                    new EntryId("E-" + token()), emergency ? "EMER-01" : "GENL-01", text, emergency, AT);
            var home = (1 + random.nextInt(400)) + " Quayside Walk, Northtown, E99 " + random.nextInt(10) + "AA";
            var about = new Telltales(
                    List.of(any(FIRST) + " " + any(LAST), any(FIRST) + " " + any(LAST)),
                    List.of("C-" + token(), "R-" + token(), "020 7946 0" + (100 + random.nextInt(900))));
            var paper = Ordering.paper(
                    order,
                    new Addressed(
                            recipient.name(),
                            "Northgate Borough",
                            home,
                            Optional.of(any(List.of(FitterGender.values())))));
            if (guard.decide(recipient, paper, about).outcome() != Verdict.MAY_LEAVE) {
                held.add(text + " " + about.names());
            }
        }
        assertThat(held).isEmpty();
    }

    @Test
    void every_order_that_there_can_be_is_made_of_a_few_plain_words() {
        var texts = Stream.concat(
                        fitted().stream().flatMap(measure -> Arrays.stream(HomePlace.values())
                                .map(where -> rule.fit(measure, where, 1).outcome())),
                        Arrays.stream(Damaged.values()).flatMap(damaged -> Arrays.stream(HomePlace.values())
                                .map(where -> rule.mend(damaged, where).outcome())))
                .map(APPOINTMENTS::after)
                .toList();
        assertThat(texts).hasSizeGreaterThan(300).allSatisfy(text -> {
            assertThat(List.of(text.toLowerCase(Locale.UK).split("[^a-z-]+"))).doesNotContainAnyElementsOf(TELLING);
            assertThat(text).hasSizeLessThan(200);
        });
    }

    /** The guard is asked in earnest: a code that a council makes up for these works alone is held back. */
    @ParameterizedTest
    @ValueSource(strings = {"SANCTUARY-1", "Domestic abuse", "REFUGE-7"})
    void a_code_that_tells_is_held_back(String code) {
        var recipient =
                new Recipient(RecipientKind.CONTRACTOR, "Northgate Joinery", Optional.empty(), Optional.empty());
        Paper paper = Ordering.paper(
                new NeutralOrder(new EntryId("E-" + token()), code, "Fit bolt.", false, AT),
                new Addressed(recipient.name(), "Northgate Borough", "1 Quayside Walk", Optional.empty()));
        assertThat(guard.decide(recipient, paper, new Telltales(List.of(), List.of()))
                        .outcome())
                .isNotEqualTo(Verdict.MAY_LEAVE);
    }
}

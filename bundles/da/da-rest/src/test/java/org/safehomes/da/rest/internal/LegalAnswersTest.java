package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.da.Answer;
import org.safehomes.da.ProtectiveOrder.Kind;
import org.safehomes.da.ProtectiveOrder.Lasting;
import org.safehomes.da.ProtectiveOrder.NewProtectiveOrder;
import org.safehomes.da.TenancyOptions.NewTenancyFacts;
import org.safehomes.da.TenancyOptions.RentPeriod;

/** Orders, the tenancy and new grants, as they come and go. */
class LegalAnswersTest extends DaRestTest {

    @Test
    void an_order_reaches_the_service_as_it_was_sent() {
        operation("RECORD_PROTECTIVE_ORDER").sendTo(api);

        var order = (NewProtectiveOrder) services.argument(1);
        assertThat(order.kind()).isEqualTo(Kind.NON_MOLESTATION);
        assertThat(order.servedAt()).contains(Sample.AT);
        assertThat(order.lasts()).contains(Lasting.UNTIL_DAY);
        assertThat(order.endsOn()).contains(LocalDate.of(2026, 4, 14));
        assertThat(order.copies()).containsExactly("Northtown police");
        assertThat(order.concerning()).isEmpty();
    }

    @Test
    void what_is_not_said_of_a_tenancy_is_not_known() {
        assertThat(operation("RECORD_TENANCY_FACTS")
                        .withBody("{\"period\":\"WEEKLY\",\"lifetimeTenant\":\"NOT_KNOWN\"}")
                        .sendTo(api)
                        .status())
                .isEqualTo(201);

        var facts = (NewTenancyFacts) services.argument(1);
        assertThat(facts.period()).contains(RentPeriod.WEEKLY);
        assertThat(facts.lifetimeTenant()).contains(Answer.NOT_KNOWN);
        assertThat(facts.joint()).isEmpty();
        assertThat(facts.fixedUntil()).isEmpty();
    }

    @Test
    void options_are_read_with_what_each_does_and_nobody_is_named() {
        var answer = api.get("cases/" + Sample.CASE_REF + "/tenancy-options");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/host/0").toString()).isEqualTo("{\"tenure\":\"SECURE\",\"joint\":true}");
        assertThat(answer.json().at("/options/0/kind").asText()).isEqualTo("NOTICE");
        assertThat(answer.json().at("/earliestEnd").asText()).isEqualTo("2026-04-30");
        assertThat(answer.json().at("/notices/0/tooShort").asBoolean()).isTrue();
        assertThat(answer.json().has("facts")).isFalse();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "RECORD_PROTECTIVE_ORDER, /kind /state /on /by",
        "RECORD_TENANCY_NOTICE, /by /servedOn",
        "RECORD_GRANT_OFFER, /tenure /on /connectedWithAbuse"
    })
    void each_member_that_must_be_there_is_named_if_it_is_not(String action, String pointers) {
        for (var pointer : pointers.split(" ")) {
            var answer = Edited.without(operation(action), pointer).sendTo(api);

            assertThat(answer.status()).as("%s %s", pointer, answer.text()).isEqualTo(422);
            assertThat(answer.fields()).containsOnlyKeys(pointer);
            assertThat(services.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RECORD_PROTECTIVE_ORDER | /kind           | \"ASBO\"       | DVPN, DVPO",
                "RECORD_PROTECTIVE_ORDER | /endsOn         | \"2026-02-30\" | Expected a date",
                "RECORD_PROTECTIVE_ORDER | /copies/0       | null           | must not be null",
                "RECORD_TENANCY_FACTS    | /period         | \"DAILY\"      | WEEKLY",
                "RECORD_TENANCY_FACTS    | /joint          | true           | YES, NO, NOT_KNOWN",
                "RECORD_TENANCY_NOTICE   | /by             | \"LANDLORD\"   | SURVIVOR, PERPETRATOR",
                "RECORD_GRANT_OFFER      | /connectedWithAbuse | \"yes\"    | Expected true or false"
            })
    void wrong_values_are_named_with_what_would_be_right(String action, String pointer, String json, String right) {
        var answer = Edited.with(operation(action), pointer, json).sendTo(api);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.fields()).containsOnlyKeys(pointer);
        assertThat(answer.fields().get(pointer)).contains(right);
        assertThat(services.asked()).isEmpty();
    }
}

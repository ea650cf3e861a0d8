package org.safehomes.directory.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.directory.internal.data.Files.faults;
import static org.safehomes.directory.internal.data.Files.json;
import static org.safehomes.directory.internal.data.Files.service;
import static org.safehomes.directory.internal.data.Files.taken;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of each boundary of each kind of value. */
class FieldsTest {

    private static void takes(String members) {
        assertThat(taken(json(service(members))).data().services()).hasSize(1);
    }

    private static void refuses(String members, String where) {
        assertThat(faults(json(service(members)))).singleElement().asString().startsWith("/contents/0" + where + ": ");
    }

    private static String quoted(String member, String text) {
        return "\"" + member + "\":\"" + text + "\"";
    }

    private static String phone(String number) {
        return "\"contacts\":[{\"phones\":[{" + quoted("number", number) + "}]}]";
    }

    private static String place(String address) {
        return "\"service_at_locations\":[{\"location\":{\"addresses\":[{" + address + "}]}}]";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999",
                "0808 200 0247",
                "12345678901234567890",
                "+442079460001",
                "+44 20 7946 0001",
                "116 123",
                " 020 7946 0001 "
            })
    void takesNumbersThatCanBeDialled(String number) {
        takes(phone(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99",
                "123456789012345678901",
                "020  7946 0001",
                "++44 20 7946",
                "+ 44 20 7946",
                "020-7946-0001",
                "(020) 7946 0001",
                "020 7946 0001 ext 2",
                "٠٢٠٧٩٤٦",
                "020\\u00a07946 0001",
                "=0207946"
            })
    void refusesNumbersThatCannot(String number) {
        refuses(phone(number), "/contacts/0/phones/0/number");
    }

    @Test
    void refusesAPhoneWithoutANumber() {
        refuses("\"phones\":[{\"description\":\"by day\"}]", "/phones/0/number");
        refuses("\"phones\":[{\"number\":2079460001}]", "/phones/0/number");
        takes("\"phones\":[]");
        takes("\"phones\":null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c#d",
                "HTTPS://EXAMPLE.ORG/%C3%A9",
                "https://a-b.example.org/"
            })
    void takesWebAddresses(String address) {
        takes(quoted("url", address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "www.example.org",
                "//example.org",
                "https://",
                "https:///path",
                "ftp://example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://help@example.org",
                "https://example.com:pass@example.org/",
                "https://example.org/a b",
                "https://example.org/<script>",
                "https://exämple.org",
                "https://example.org/\\u202Egro",
                "https://example.org\\\\@example.com"
            })
    void refusesWhatIsNoWebAddress(String address) {
        refuses(quoted("url", address), "/url");
    }

    @Test
    void measuresWebAddresses() {
        takes(quoted("url", "https://example.org/" + "a".repeat(1_980)));
        refuses(quoted("url", "https://example.org/" + "a".repeat(1_981)), "/url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help@example.org", "a.b+c@sub.example.org", "o'neil@example.org"})
    void takesMailAddresses(String address) {
        takes(quoted("email", address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help",
                "help@",
                "@example.org",
                "help@example",
                "help@-example.org",
                "a b@example.org",
                "a@b@example.org",
                "Help <help@example.org>",
                "help@example.org,two@example.org",
                "help@example.org\\nBcc: x@example.org"
            })
    void refusesWhatIsNoMailAddress(String address) {
        refuses(quoted("email", address), "/email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "pt-BR", "zh-Hant", "bfi", "CY"})
    void takesLanguages(String tag) {
        takes("\"languages\":[{\"code\":\"" + tag + "\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"welsh language", "c", "en_GB", "x-own", "cy;pl", "12"})
    void refusesWhatIsNoLanguage(String tag) {
        refuses("\"languages\":[{\"code\":\"" + tag + "\"}]", "/languages/0/code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "1999-12-31", "2024-02-29"})
    void takesDaysUpToTomorrow(String day) {
        takes(quoted("assured_date", day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "2023-02-29",
                "22/11/2026",
                "2026-11",
                "2026-11-22T00:00:00Z",
                "+12026-11-22",
                "today"
            })
    void refusesOtherDays(String day) {
        refuses(quoted("assured_date", day), "/assured_date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "120", "16.0"})
    void takesAges(String age) {
        takes("\"maximum_age\":" + age);
        takes("\"minimum_age\":" + age + ",\"maximum_age\":" + age);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "121", "16.5", "\"16\"", "true", "[16]", "1e99", "99999999999999999999"})
    void refusesWhatIsNoAge(String age) {
        refuses("\"minimum_age\":" + age, "/minimum_age");
    }

    @Test
    void refusesAnAgeThatNobodyHas() {
        takes("\"minimum_age\":25,\"maximum_age\":25");
        refuses("\"minimum_age\":26,\"maximum_age\":25", "/minimum_age");
    }

    @ParameterizedTest
    @CsvSource({
        "0,true",
        "999999,true",
        "1000000,false",
        "-1,false",
        "1e999999999,false",
        "1e-999999999,true",
        "'\"3\"',false"
    })
    void takesAmounts(String amount, boolean good) {
        var reading =
                json(service("\"cost_options\":[{\"amount\":" + amount + ",\"amount_description\":\"an hour\"}]"));

        assertThat(reading instanceof Reading.Taken).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"E99 1AA,E99 1AA", "e991aa,E99 1AA", "SW1A 9ZZ,SW1A 9ZZ", "M1 1AA,M1 1AA"})
    void takesPostcodesInOneSpelling(String postcode, String as) {
        var place = taken(json(
                        service(place(quoted("address_1", "1 Sample Road") + "," + quoted("postal_code", postcode)))))
                .data()
                .services()
                .get(0)
                .places()
                .get(0);

        assertThat(place.postcode()).isEqualTo(as);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E99", "E99 1A", "E99  1AA", "12345", "E99 1AAA", "ABC1 1AA"})
    void refusesWhatIsNoPostcode(String postcode) {
        refuses(
                place(quoted("address_1", "1 Sample Road") + "," + quoted("postal_code", postcode)),
                "/service_at_locations/0/location/addresses/0/postal_code");
    }

    @Test
    void refusesHalfAnAddress() {
        refuses(
                place(quoted("address_1", "1 Sample Road")),
                "/service_at_locations/0/location/addresses/0/postal_code");
        refuses(place(quoted("postal_code", "E99 1AA")), "/service_at_locations/0/location/addresses/0/address_1");
        takes(place("\"address_type\":\"postal\""));
    }

    @Test
    void measuresNamesAndTexts() {
        var name = "\"safehomes_source\":{\"clauses\":[\"%s\"]}";

        takes(name.formatted("\uD83C\uDFE0".repeat(200)));
        refuses(name.formatted("a".repeat(201)), "/safehomes_source/clauses/0");
        takes(quoted("description", "a".repeat(4_000)));
        refuses(quoted("description", "a".repeat(4_001)), "/description");
        takes(quoted("safehomes_referral", "two\\nlines"));
        refuses("\"service_areas\":[{\"name\":\"two\\nlines\"}]", "/service_areas/0/name");
        var hours = "\"schedules\":[{\"description\":\"%s\"},{\"description\":\"%s\"}]";
        takes(hours.formatted("a".repeat(2_000), "b".repeat(1_999)));
        refuses(hours.formatted("a".repeat(2_000), "b".repeat(2_000)), "/schedules");
    }

    @Test
    void countsWhatIsInAList() {
        takes("\"service_areas\":[" + areas(500) + "]");
        refuses("\"service_areas\":[" + areas(501) + "]", "/service_areas");
        refuses("\"service_areas\":{}", "/service_areas");
        refuses("\"service_areas\":[\"North\"]", "/service_areas/0");
    }

    private static String areas(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"name\":\"Area " + i + "\"}")
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "description", "safehomes_audience", "url", "email", "safehomes_referral", "assured_date"})
    void refusesValuesOfAnotherKind(String member) {
        refuses("\"" + member + "\":1", "/" + member);
        refuses("\"" + member + "\":{}", "/" + member);
        takes("\"" + member + "\":null");
        takes("\"" + member + "\":\"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "a,true",
        "a-1,true",
        "A,false",
        "a--b,false",
        "-a,false",
        "a_b,false",
        "'a b',false",
        "../a,false",
        "é,false"
    })
    void takesKeysOfDirectoriesThatCanNameABundle(String name, boolean good) {
        assertThat(json(service("").replace("\"name\":\"sample\"", quoted("name", name))) instanceof Reading.Taken)
                .isEqualTo(good);
        assertThat(
                        json(service("").replace("\"name\":\"sample\"", quoted("name", "a".repeat(good ? 60 : 61))))
                                instanceof Reading.Taken)
                .isEqualTo(good);
    }
}

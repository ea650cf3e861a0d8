package org.safehomes.council.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.safehomes.council.internal.BareFramework.json;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.safehomes.council.internal.BareFramework;
import org.safehomes.council.internal.calendar.OfficeCalendarSample;

class ConfigCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private BareFramework framework;

    @BeforeEach
    void start() throws BundleException {
        framework = new BareFramework(folder);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
    }

    private ConfigCommand command(String... overrides) {
        var console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var command = new ConfigCommand();
        command.session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? console : null);
        command.desk = framework.desk("south", overrides);
        command.office = OfficeCalendarSample.unconfigured(framework.context());
        // half past midnight in London, still the day before in UTC
        command.clock = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);
        return command;
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void printsEveryValueWithOriginSourceAndRule() throws Exception {
        framework.install("test.south", json("south"));

        command("contact.working-days=3", "no.such=1").execute();

        assertThat(lines()).anySatisfy(line -> assertThat(line)
                .isEqualTo("Council of south on 2026-07-01, by: A policy (of 2021-09-01, in force from 2021-09-01)"));
        assertThat(lines()).anySatisfy(line -> assertThat(line)
                .containsSubsequence("contact.working-days", "3", "override", "in place of 1 (X5)", "IN-8"));
        assertThat(lines()).anySatisfy(line -> assertThat(line)
                .containsSubsequence("owning-team", "north", "default", "the policy is silent", "IN-15"));
        assertThat(lines()).contains("owning-team: Set your own.");
        assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("WARNING: Override no.such is refused"));
    }

    @Test
    void whatNobodyHasSetIsPrintedAsNotSetUntilAnOverrideSetsIt() throws Exception {
        framework.install("test.south", json("south"));

        command().execute();
        assertThat(lines()).anySatisfy(line -> assertThat(line)
                .containsSubsequence("sanctuary.provider", "not set", "not set", "leaves it blank: X8", "SA-3"));
        assertThat(lines()).contains("sanctuary.provider: The policy leaves the name out.");

        command("sanctuary.provider=Own staff").execute();
        assertThat(lines()).anySatisfy(line -> assertThat(line)
                .containsSubsequence(
                        "sanctuary.provider", "Own staff", "override", "in place of not set", "X8", "SA-3"));
    }

    @Test
    void anUndatedPolicySaysSoAndFromWhenItsValuesAreTaken() throws Exception {
        framework.install(
                "test.south",
                json("south")
                        .replace(
                                "\"date\": \"2021-09-01\"",
                                "\"inForceFrom\": \"2021-07-05\", \"review\": \"regularly\", \"note\": \"It bears no date.\""));

        command().execute();

        assertThat(lines())
                .contains(
                        "Council of south on 2026-07-01, by: A policy (undated, in force from 2021-07-05, review regularly)",
                        "It bears no date.");
    }

    @Test
    void theDayDecides() throws Exception {
        framework.install("test.south", json("south"));
        var command = command();

        command.day = "2021-08-31";
        command.execute();

        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("Nothing is in force on this day"));
        assertThat(lines()).noneSatisfy(line -> assertThat(line).contains("contact.working-days"));
    }

    @Test
    void whatCannotBeTakenIsAnsweredWithWhatToDo() throws Exception {
        framework.install("test.south", json("south"));
        var wrongDay = command();
        wrongDay.day = "31/08/2021";
        var tooMuch = command();
        tooMuch.surplus = List.of("contact.working-days");

        assertThatIllegalArgumentException().isThrownBy(wrongDay::execute).withMessageContaining("such as 2026-11-22");
        assertThatIllegalArgumentException()
                .isThrownBy(tooMuch::execute)
                .withMessageContaining("safehomes:config --day");
        assertThat(lines()).isEmpty();
    }

    @Test
    void withoutACouncilItSaysWhichIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(command()::execute)
                .withMessageContaining("safehomes-council-south");
    }
}

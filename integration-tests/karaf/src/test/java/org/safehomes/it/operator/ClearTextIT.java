package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.OFFICER;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.InstalledSafeHomes;

/** What survivors say is in no file in clear: not in the database, not in its logs, not in ours. */
class ClearTextIT {

    /** Words that nothing else would write, each in another kind of field. */
    private static final List<String> CANARIES = List.of(
            "Quillfeather",
            "Brambleknock",
            "+44 7700 900731",
            "zephyranthes",
            "glimmerstead",
            "wobblethorpe",
            "snickerdoodlery",
            "marrowquist",
            "pumpernickelby",
            "Lavendula",
            "thistlewick",
            "crumblethatch",
            "bristlecombe",
            "dapplegrove",
            "fennimoor",
            "hobblestone",
            "quibblewharf",
            "tanglemere",
            "fiddlesworth",
            "mumblecombe");

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    @Test
    void nothingThatIsSaidIsInAnyFileInClear(InstalledSafeHomes installed) throws IOException, SQLException {
        var caseRef = sayEveryCanary(installed);
        installed.stop();
        try {
            var places =
                    Stream.of(installed.karaf().data(), installed.database().files());
            var files = files(places.toList());
            // a reference is no secret: finding it shows that the search sees what is in the database
            assertThat(holding(caseRef, files)).as("files with the reference").isNotEmpty();
            for (var canary : Stream.concat(CANARIES.stream(), SecretsOfAHome.CANARIES.stream())
                    .toList()) {
                assertThat(holding(canary, files)).as("files with " + canary).isEmpty();
            }
            SecretsOfAHome.areNotInItsRows(installed.database(), caseRef);
        } finally {
            installed.start();
        }
    }

    private static String sayEveryCanary(InstalledSafeHomes installed) {
        var report = Borough.report(
                Map.of("name", "Rosamund Quillfeather", "phone", "+44 7700 900731", "age", 41, "home", Borough.HOME),
                Map.of("name", "Alaric Brambleknock", "age", 44));
        report.put("whatHappened", "He said zephyranthes and locked the door.");
        report.put("reporter", "Her aunt, at 4 glimmerstead Lane");
        report.put("reporterKind", "FAMILY");
        report.put("children", List.of(Map.of("name", "Lavendula", "age", 6, "school", "thistlewick School")));
        var work = Casework.by(installed.as(OFFICER));
        var caseRef = work.openCase(report);
        work.recordSafeContact(
                caseRef,
                Map.of(
                        "methods",
                        List.of("PHONE"),
                        "number",
                        "+44 7700 900731",
                        "voicemail",
                        false,
                        "venue",
                        "The wobblethorpe library"));
        work.add(caseRef, "notes", Map.of("kind", "OPINION", "text", "I think snickerdoodlery."));
        work.add(
                caseRef,
                "contacts",
                Map.of("at", "2026-01-05T10:00:00Z", "method", "PHONE", "outcome", "REACHED", "note", "marrowquist"));

        assessAndRefer(installed, work, caseRef);
        decideAndWrite(installed, work, caseRef);
        SecretsOfAHome.tell(installed.as(OFFICER), caseRef);

        // searches, mistakes and refusals go through logs and errors
        var officer = installed.as(OFFICER);
        officer.post("/api/da/cases/search", Map.of("phone", "+44 7700 900731"));
        officer.post("/api/da/reports", "{\"whatHappened\": \"pumpernickelby\", \"channel\": \"marrowquist\"}");
        officer.post("/api/da/reports", "{\"whatHappened\": \"pumpernickelby");
        officer.get("/api/da/cases/pumpernickelby");
        assertThat(work.list(caseRef, "timeline").toString()).contains("snickerdoodlery", "marrowquist");
        return caseRef;
    }

    /** What is said of risk and to MARAC, with the pack as it is read and printed. */
    private static void assessAndRefer(InstalledSafeHomes installed, Casework work, String caseRef) {
        work.add(
                caseRef,
                "incidents",
                Map.of(
                        "happenedAt",
                        "2026-01-04T22:00:00Z",
                        "toldBy",
                        "SURVIVOR",
                        "samePeople",
                        true,
                        "whatHappened",
                        "He broke the crumblethatch."));
        var assessment = new LinkedHashMap<>(Casework.dash(Instant.parse("2026-01-05T11:00:00Z"), 15, 0));
        assessment.put("judgement", Map.of("level", "HIGH", "rationale", "What she said of bristlecombe."));
        work.add(caseRef, "risk-assessments", assessment);
        var referral = new LinkedHashMap<>(Casework.maracReferral());
        referral.put("concerns", "He will go to dapplegrove.");
        referral.put("safeToTalkTo", "Her friend fennimoor.");
        referral.put("furtherPerpetrators", List.of(Map.of("name", "Otto hobblestone")));
        var id = work.add(caseRef, "marac-referrals", referral);
        var path = "/api/da/cases/" + caseRef + "/marac-referrals/" + id + "/pack";
        assertThat(installed.as(OFFICER).get(path).text())
                .contains("dapplegrove", "fennimoor", "hobblestone", "Lavendula");
        assertThat(installed.as(OFFICER).get(path + ".pdf").status()).isEqualTo(200);
    }

    /** What is said of sharing, who must never receive anything, and a letter that is printed and one that is held back. */
    private static void decideAndWrite(InstalledSafeHomes installed, Casework work, String caseRef) {
        work.add(
                caseRef,
                "barred-recipients",
                Map.of("tie", "REPRESENTATIVE", "name", "quibblewharf Law", "reason", "They wrote for him."));
        var decision = new LinkedHashMap<String, Object>();
        decision.put("share", true);
        decision.put("recipient", Map.of("kind", "SPECIALIST_SERVICE", "name", "Harbour tanglemere"));
        decision.put("what", "Where fiddlesworth is.");
        decision.put("why", "She asked for it.");
        decision.put("consent", "GIVEN");
        decision.put(
                "basis",
                Map.of(
                        "article6", "PUBLIC_TASK",
                        "proportionality", "Only what they need.",
                        "special", Map.of("criminal", true, "schedule1", "SAFEGUARDING")));
        var shared = work.add(caseRef, "sharing-decisions", decision);
        var text = List.of("She is at mumblecombe.");
        var letter = work.add(caseRef, "letters", Map.of("decision", shared, "title", "Request", "paragraphs", text));
        work.add(caseRef, "letters", Map.of("title", "For mumblecombe", "paragraphs", text));
        var officer = installed.as(OFFICER);
        var path = "/api/da/cases/" + caseRef + "/letters/" + letter;
        assertThat(officer.get(path + "/letter.pdf").status()).isEqualTo(200);
        decision.put("recipient", Map.of("kind", "POLICE", "name", "quibblewharf"));
        assertThat(officer.post("/api/da/cases/" + caseRef + "/sharing-decisions", decision)
                        .status())
                .isEqualTo(409);
        assertThat(work.list(caseRef, "letters").toString()).contains("mumblecombe", "tanglemere", "HELD_BACK");
    }

    private static List<Path> files(List<Path> places) throws IOException {
        var found = new ArrayList<Path>();
        for (var place : places) {
            try (Stream<Path> below = Files.walk(place)) {
                below.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> holding(String text, List<Path> files) throws IOException {
        var holding = new ArrayList<Path>();
        for (var file : files) {
            // one character a byte, so that texts can be searched for in bytes
            var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (ENCODINGS.stream()
                    .map(encoding -> new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains)) {
                holding.add(file);
            }
        }
        return holding;
    }
}

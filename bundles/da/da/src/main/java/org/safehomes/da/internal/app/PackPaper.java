package org.safehomes.da.internal.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.da.Child;
import org.safehomes.da.MaracDecision.Ground;
import org.safehomes.da.MaracPack;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Block.Bullets;
import org.safehomes.outgoing.Block.Field;
import org.safehomes.outgoing.Block.Fields;
import org.safehomes.outgoing.Block.Grid;
import org.safehomes.outgoing.Block.Paragraph;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Section;

/** The MARAC form as a document: the same fields in the same order, whatever the case, with a gap where nothing is known. */
final class PackPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final String FOOTER =
            "Confidential. For MARAC only. Never to be shown to, or discussed with, anybody named as a perpetrator.";

    private final ZoneId zone;

    PackPaper(ZoneId zone) {
        this.zone = zone;
    }

    Paper of(MaracPack pack) {
        return new Paper(
                "MARAC referral",
                pack.referral().value(),
                pack.preparedAt(),
                List.of(
                        referrer(pack),
                        survivor(pack),
                        perpetrators(pack),
                        children(pack),
                        grounds(pack),
                        concerns(pack),
                        safety(pack),
                        sharing(pack),
                        before(pack)),
                FOOTER);
    }

    private Section referrer(MaracPack pack) {
        return fields(
                "Referrer",
                new Field("Agency", pack.agency()),
                new Field("Referred by", pack.referrerName()),
                new Field("How to reach them", pack.referrerContact()),
                new Field("Prepared", MOMENT.format(pack.preparedAt().atZone(zone))),
                new Field("Our reference", pack.caseRef().value()));
    }

    private static Section survivor(MaracPack pack) {
        return new Section(
                "Survivor",
                List.of(new Fields(
                        Stream.concat(person(pack.survivor()), Stream.of(new Field("Safe contact", pack.safeToCall())))
                                .toList())));
    }

    private static Section perpetrators(MaracPack pack) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Fields(List.of(new Field("Relationship to the survivor", words(pack.connection())))));
        pack.perpetrators()
                .forEach(
                        perpetrator -> blocks.add(new Fields(person(perpetrator).toList())));
        return new Section("Alleged perpetrators", blocks);
    }

    private static Section children(MaracPack pack) {
        if (pack.children().isEmpty()) {
            return new Section("Children", List.of(new Paragraph("No child is recorded.")));
        }
        return new Section(
                "Children",
                List.of(new Grid(
                        List.of("Name", "Age", "School"),
                        pack.children().stream().map(PackPaper::row).toList())));
    }

    private static List<String> row(Child child) {
        return List.of(
                child.name().orElse(""),
                child.age().map(String::valueOf).orElse(""),
                child.school().orElse(""));
    }

    private static Section grounds(MaracPack pack) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Grid(
                List.of("Ground", "Holds"),
                Stream.of(Ground.values())
                        .map(ground ->
                                List.of(words(ground), pack.decision().grounds().contains(ground) ? "Yes" : "No"))
                        .toList()));
        blocks.add(new Fields(List.of(
                new Field("Risk level", pack.riskLevel().map(PackPaper::words).orElse("")),
                new Field(
                        "Score",
                        pack.score()
                                .map(score -> String.join(" ", score.reasons()))
                                .orElse("")),
                new Field("Professional judgement", pack.judgement().orElse("")))));
        blocks.add(new Bullets(pack.decision().decisions().stream()
                .map(said -> said.rule() + clauses(said.clauses()) + ": " + String.join(" ", said.reasons()))
                .toList()));
        return new Section("Grounds for referral", blocks);
    }

    private static Section concerns(MaracPack pack) {
        return new Section("Why the case is referred", List.of(new Paragraph(pack.concerns())));
    }

    private static Section safety(MaracPack pack) {
        return fields(
                "Talking about it",
                new Field("The survivor knows of the referral", pack.survivorAware() ? "Yes" : "No"),
                new Field("Why they were not told", pack.notToldReason().orElse("")),
                new Field("Afraid of", pack.afraidOf().orElse("")),
                new Field("Safe to talk to", pack.safeToTalkTo().orElse("")),
                new Field("Not safe to talk to", pack.unsafeToTalkTo().orElse("")));
    }

    private static Section sharing(MaracPack pack) {
        var basis = pack.basis();
        return fields(
                "Why this is shared",
                new Field("Consent", words(pack.consent())),
                new Field("Lawful basis", words(basis.article6())),
                new Field("Condition", basis.condition().orElse("")),
                new Field("Proportionality", basis.proportionality()),
                new Field("Without consent", basis.withoutConsent().orElse("")));
    }

    private static Section before(MaracPack pack) {
        return fields(
                "MARAC before",
                new Field(
                        "Referrals of this case",
                        pack.previousReferrals().stream().map(DAY::format).collect(Collectors.joining(", "))),
                new Field("Known otherwise", pack.previousMarac().orElse("")));
    }

    private static Stream<Field> person(MaracPack.Person person) {
        return Stream.of(
                new Field("Name", person.name().orElse("")),
                new Field(
                        "Date of birth",
                        person.dateOfBirth().map(PackPaper::day).orElse("")),
                new Field("Age", person.age().map(String::valueOf).orElse("")),
                new Field("Phone", person.phone().orElse("")),
                new Field("Address", person.address().orElse("")));
    }

    private static Section fields(String heading, Field... fields) {
        return new Section(heading, List.of(new Fields(List.of(fields))));
    }

    private static String clauses(List<String> clauses) {
        return clauses.isEmpty() ? "" : " (" + String.join(", ", clauses) + ")";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String words(Enum<?> value) {
        var words = value.name().toLowerCase(Locale.UK).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.inside.HostTableSteps;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** What a fitter of the provider holds in hand, and may leave on the hall table (SA-7). */
@Landlord("lambeth")
class ProviderPaperIT {

    private static final String TUESDAY = "2026-03-10T10:00:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("SA-7")
    @Upholds("AN-1")
    void thePaperSaysWhatIsFittedAndNothingElse(SafeHomes landlord) throws IOException {
        var story = Story.at(landlord, TUESDAY);
        var caseRef = story.officer().openCase(story.report(Borough.reportOfTenants()));
        var home = new SaferHome(landlord, caseRef);
        var request = home.asks("NO");
        var alarms = home.add(
                "requests/" + request + "/works",
                Map.of(
                        "measure", "WINDOW_ALARMS",
                        "why", "Kieran Walsh climbed in.",
                        "where", "GROUND_FLOOR_WINDOWS",
                        "quantity", 3,
                        "estimatePence", 12_345));
        home.considersTheLaw(request);
        var reference = home.orders(request, alarms);
        var path = home.path("requests/" + request + "/works/" + alarms + "/order.pdf");

        var address = address(landlord);
        var paper = printed(landlord, Borough.OFFICER, path);

        try (var document = Loader.loadPDF(paper.body())) {
            assertThat(lines(document))
                    .containsExactly(
                            reference,
                            "Quote the reference in all that concerns this order. Page 1 of 1",
                            "Works order",
                            "Reference " + reference + ". Printed on 10 March 2026 at 10:00.",
                            "Order",
                            "To Gaia Centre",
                            "From Lambeth",
                            "Home " + address + ", E99 1AA",
                            "Code EMER-01",
                            "Priority Emergency",
                            "Operative Female, if possible",
                            "Work",
                            "Fit window alarm. Where: ground floor windows. Quantity: 3. Appointments through the",
                            "housing office.",
                            "Arrange every visit with the landlord, not at the home.");
            var about = document.getDocumentInformation();
            var said = String.join(" ", lines(document))
                    + about.getMetadataKeys().stream()
                            .map(about::getPropertyStringValue)
                            .toList()
                    + paper.headers();
            assertThat(said.toLowerCase())
                    .doesNotContain(
                            caseRef.toLowerCase(),
                            "osei",
                            "nadine",
                            "walsh",
                            "kieran",
                            "okafor",
                            "abuse",
                            "sanctuary",
                            "12345",
                            "123.45");
        }

        // whoever prints it, and whenever, and whatever the register says by then
        story.later(Duration.ofDays(40));
        rename(landlord, "1 Renamed Street");
        try {
            assertThat(address(landlord)).isEqualTo("1 Renamed Street");
            assertThat(printed(landlord, Borough.COLLEAGUE, path).body()).isEqualTo(paper.body());
            assertThat(printed(landlord, Borough.TEAM_LEADER, path).body()).isEqualTo(paper.body());
        } finally {
            rename(landlord, address);
        }
    }

    private static String address(SafeHomes landlord) {
        return SaferHome.host(landlord).stream()
                .filter(row -> row.startsWith("hr_home|" + Borough.HOME))
                .map(row -> row.split("\\|")[2])
                .findFirst()
                .orElseThrow();
    }

    private static void rename(SafeHomes landlord, String address) {
        landlord.inside(
                HostTableSteps.class,
                "update",
                "update hr_home set address = '" + address + "' where uprn = '" + Borough.HOME + "'");
    }

    private static Answer printed(SafeHomes landlord, String by, String path) {
        var paper = landlord.as(by).get(path);
        assertThat(paper.status()).as(paper.toString()).isEqualTo(200);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        return paper;
    }

    private static List<String> lines(PDDocument document) throws IOException {
        return new PDFTextStripper()
                .getText(document)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

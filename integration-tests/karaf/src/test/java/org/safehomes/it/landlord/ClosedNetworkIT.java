package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.directory.OpenReferralUk;
import org.safehomes.it.karaf.LandlordKaraf;
import org.safehomes.it.karaf.Landlords;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.kernel.rule.Upholds;

/** A landlord without a network drops one file into its Karaf and works. */
class ClosedNetworkIT {

    private static final String ELSEWHERE = "http://repository.invalid/a-bundle";

    static List<String> landlords() {
        return LandlordKaraf.all();
    }

    @Test
    void everyLandlordHasAnArchive() throws IOException {
        var councils = Surroundings.demonstration().resolve("../../councils").normalize();
        try (Stream<Path> folders = Files.list(councils)) {
            var names = folders.map(folder -> folder.getFileName().toString()).sorted();
            assertThat(landlords()).isNotEmpty().containsExactlyElementsOf(names.toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("landlords")
    void theArchiveAloneBringsTheLandlordsModulesAndNoSample(String landlord, Landlords landlords) {
        var karaf = landlords.of(landlord);
        assertThat(karaf.installedByItself())
                .contains("safehomes-" + landlord, "safehomes-da-rest", "safehomes-directory-rest")
                .contains("safehomes-sanctuary-rest")
                .contains("safehomes-derby", "safehomes-postgresql")
                .contains("safehomes-council-" + landlord, "safehomes-directory-" + landlord)
                .doesNotContain("safehomes-host-reference", "safehomes-identity-sample");
        assertThat(karaf.installedByItself().stream().filter(name -> name.startsWith("safehomes-council-")))
                .as("policies in force")
                .hasSize(1);
        assertThat(karaf.installed()).contains("safehomes-host-reference", "safehomes-identity-sample");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("landlords")
    void aReportBecomesACaseAndNothingIsAskedForOutside(String landlord, Landlords landlords) {
        var karaf = landlords.of(landlord);
        var work = Casework.by(karaf.safeHomes().as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        assertThat(work.read(caseRef).json().path("contactDue").asText())
                .as("a deadline by the policy of " + landlord)
                .isNotEmpty();

        assertThat(karaf.outside().attempts()).as("what was asked for outside").isEmpty();
        assertThat(karaf.localRepository())
                .as("what was fetched")
                .satisfiesAnyOf(
                        repository -> assertThat(repository).doesNotExist(),
                        repository -> assertThat(repository).isEmptyDirectory());

        // and if anything had been asked for, this would have shown it
        karaf.callOut(ELSEWHERE);
        assertThat(karaf.outside().attempts()).isNotEmpty().allMatch(asked -> asked.contains(ELSEWHERE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("landlords")
    @Upholds("SU-3")
    void itsOwnSupportServicesArePublishedAsOpenReferralUk(String landlord, Landlords landlords) {
        var karaf = landlords.of(landlord).safeHomes();

        assertThat(OpenReferralUk.faults(karaf.nobody(), "/api/directory")).isEmpty();
        var listed = karaf.nobody().get("/api/directory/services").json();
        assertThat(listed.path("total_items").asInt()).isPositive();
        var about = karaf.as(Borough.OFFICER).get("/api/support-services/about");
        assertThat(about.json().path("name").asText()).as(about.toString()).isEqualTo(landlord);
    }
}

package org.safehomes.directory.vivid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safehomes.directory.Group;
import org.safehomes.directory.checks.DirectoryDataContract;
import org.safehomes.directory.checks.Entry;

class VividDirectoryTest extends DirectoryDataContract {

    @Override
    protected String name() {
        return "vivid";
    }

    @Override
    protected String publisher() {
        return "VIVID";
    }

    @Override
    protected Optional<LocalDate> day() {
        return Optional.of(LocalDate.of(2023, 10, 1));
    }

    @Override
    protected String clauses() {
        return "V1-6 V3.1-8 V4.1-10";
    }

    @Override
    protected String table() {
        return """
                Additional home security | VIVID | SANCTUARY | | | | V4.2
                Tenancy support | VIVID | TENANCY_SUPPORT | | | | V4.3
                A move with the local authority | VIVID | REHOUSING | | | | V4.3
                Independent mediation for joint tenants (staff) | VIVID | TENANCY_SUPPORT | | | | V4.3
                Money and benefit advice | VIVID | MONEY | | | | V4.4
                Help with food, bills and household goods | VIVID | MONEY | | | | V4.4""";
    }

    @Override
    protected String withheld() {
        return """
                The local and national organisations that survivors are signposted to | V4.1
                Counselling, and support with domestic abuse for new customers | V4.3
                Specialist support for perpetrators who want to change | V4.5""";
    }

    @Override
    protected String schemes() {
        return """
                local-authority-same-tenure | A move with the local authority""";
    }

    @Test
    void thePolicyNamesNobodyButVividAndTheDirectorySaysSo() {
        assertThat(entries).extracting(Entry::organisation).containsOnly("VIVID");
        assertThat(entries).flatExtracting(Entry::reach).isEmpty();
        assertThat(namesFor(Group.PERPETRATORS)).isEmpty();
        assertThat(reason("Specialist support for perpetrators who want to change"))
                .contains("does not say whose");
        assertThat(file.at("/safehomes_directory/marac").isMissingNode()).isTrue();
    }
}

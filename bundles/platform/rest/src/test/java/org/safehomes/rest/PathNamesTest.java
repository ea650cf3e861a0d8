package org.safehomes.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.rule.Upholds;

class PathNamesTest {

    private static final String CASE = "C-7KQ2M9X4TB3DHW5N";
    private static final String REPORT = "R-7KQ2M9X4TB3DHW5N";
    private static final String ENTRY = "E-7KQ2M9X4TB3DHW5N";

    @Test
    void a_reference_is_read_as_what_the_path_is_about() {
        assertThat(PathNames.caseFile(CASE)).isEqualTo(new CaseRef(CASE));
        assertThat(PathNames.report(REPORT)).isEqualTo(new ReportRef(REPORT));
        assertThat(PathNames.entry(ENTRY)).isEqualTo(new EntryId(ENTRY));
        assertThat(PathNames.record(CASE)).isEqualTo(new CaseRef(CASE));
        assertThat(PathNames.record(REPORT)).isEqualTo(new ReportRef(REPORT));
    }

    @Test
    @Upholds("AN-2")
    void a_reference_of_another_kind_is_no_record() {
        missing(PathNames::caseFile, REPORT);
        missing(PathNames::caseFile, ENTRY);
        missing(PathNames::report, CASE);
        missing(PathNames::entry, CASE);
        missing(PathNames::record, ENTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nonsense",
                "C-",
                "c-7kq2m9x4tb3dhw5n",
                "C-7KQ2M9X4TB3DHW5I",
                "C-7KQ2M9X4TB3DHW5NN",
                "../"
            })
    @Upholds("AN-2")
    void a_text_that_is_no_reference_is_no_record_and_is_not_repeated(String segment) {
        for (var read : List.<Consumer<String>>of(
                PathNames::caseFile, PathNames::report, PathNames::entry, PathNames::record)) {
            missing(read, segment);
        }
    }

    private static void missing(Consumer<String> read, String segment) {
        assertThatThrownBy(() -> read.accept(segment))
                .isInstanceOf(NoSuchRecord.class)
                .hasNoCause()
                .hasMessage(new NoSuchRecord().getMessage());
    }
}

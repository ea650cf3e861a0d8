package org.safehomes.directory.internal.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.directory.internal.data.Reading;
import org.safehomes.kernel.rule.Upholds;

@Upholds("SU-3")
class EtcFileTest {

    /** The machine's clock as the test sets it. */
    private static final long NOW = 1_790_000_000_000L;

    @TempDir
    Path folder;

    private Path path;
    private EtcFile file;
    private long now = NOW;
    private int readings;

    @BeforeEach
    void know() {
        path = folder.resolve("south.csv");
        file = new EtcFile(
                path,
                "etc/south.csv",
                (name, in) -> {
                    assertThat(name).isEqualTo("south.csv");
                    readings++;
                    return SampleReading.read(name, in);
                },
                () -> now);
    }

    private void write(String content, long time) throws IOException {
        Files.writeString(path, content);
        Files.setLastModifiedTime(path, FileTime.fromMillis(time));
    }

    private List<Integer> entries() {
        return file.found().stream()
                .filter(each -> each.reading() instanceof Reading.Taken)
                .map(each -> ((Reading.Taken) each.reading()).data().services().size())
                .toList();
    }

    private List<String> warnings() {
        return file.notices().stream().map(Notice::text).toList();
    }

    @Test
    void whatIsThereAtFirstIsTakenAtOnceAsOfItsLastChange() throws IOException {
        write("south 3", NOW - 60_000);

        file.look();

        assertThat(entries()).containsExactly(3);
        var origin = file.found().get(0).origin();
        assertThat(origin.since()).isEqualTo(NOW - 60_000);
        assertThat(origin.toString()).isEqualTo("etc/south.csv");
        assertThat(file.notices()).isEmpty();
    }

    @Test
    void aChangeIsTakenWhenTwoLooksSeeTheSame() throws IOException {
        write("south 3", NOW - 60_000);
        file.look();
        var before = file.found().get(0).origin().version();

        write("south 4", NOW - 50_000);
        file.look();
        assertThat(entries()).containsExactly(3);
        write("south 5", NOW - 40_000);
        file.look();
        assertThat(entries()).as("it is still being written").containsExactly(3);
        file.look();

        assertThat(entries()).containsExactly(5);
        assertThat(file.found().get(0).origin().since()).isEqualTo(NOW);
        assertThat(file.found().get(0).origin().version()).isNotEqualTo(before);
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void aChangeThatLeavesTimeAndSizeAsTheyWereIsSeenWhileTheTimeIsRecent() throws IOException {
        write("south 3", NOW - 1_999);
        file.look();
        write("south 4", NOW - 1_999);
        file.look();
        file.look();

        assertThat(entries()).containsExactly(4);
    }

    @Test
    void whatHasNotChangedForLongIsNotReadAgain() throws IOException {
        write("south 3", NOW);
        file.look();
        now += 2_000;
        file.look();
        Files.delete(path);
        // another file with the same time, size and content
        write("south 3", NOW);
        file.look();
        file.look();

        assertThat(readings).isEqualTo(1);
        assertThat(entries()).containsExactly(3);
    }

    @Test
    void whatItHeldBeforeStaysWhileItHoldsFaults() throws IOException {
        write("south 3", NOW - 60_000);
        file.look();
        write("faults 5", NOW - 50_000);
        file.look();
        file.look();

        assertThat(entries()).containsExactly(3);
        assertThat(file.found()).hasSize(2);
        assertThat(file.found().get(1).reading())
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> assertThat(refused.faults())
                        .hasSize(5));
        assertThat(warnings()).singleElement().asString().contains("held before its last change still counts");

        write("south 6", NOW - 40_000);
        file.look();
        file.look();
        assertThat(entries()).containsExactly(6);
        assertThat(file.found()).hasSize(1);
        assertThat(file.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "fails", "overflows"})
    void aFileOnWhichReadingFailsIsOneWithAFault(String content) throws IOException {
        write("south 3", NOW - 60_000);
        file.look();
        write(content, NOW - 50_000);
        file.look();
        file.look();

        assertThat(entries()).containsExactly(3);
        assertThat(file.found().get(1).reading().toString()).doesNotContain("what a file holds");
    }

    @Test
    void aFileThatIsRemovedIsGoneAndFoundWhenItIsBack() throws IOException {
        file.look();
        assertThat(file.found()).isEmpty();
        assertThat(warnings()).singleElement().asString().contains("There is no file etc/south.csv");

        write("south 3", NOW - 60_000);
        file.look();
        file.look();
        assertThat(entries()).containsExactly(3);

        Files.delete(path);
        file.look();
        assertThat(file.found()).isEmpty();

        write("south 3", NOW - 60_000);
        file.look();
        file.look();
        assertThat(entries()).as("the same content as before").containsExactly(3);
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(path);

        file.look();

        assertThat(file.found()).isEmpty();
        assertThat(warnings()).hasSize(1);
    }

    @Test
    void aFileOfSoManyBytesIsReadAndOneByteMoreIsRefused() throws IOException {
        try (var large = new RandomAccessFile(path.toFile(), "rw")) {
            large.writeBytes("south 3 ");
            large.setLength(EtcFile.MOST_BYTES);
        }
        file.look();
        assertThat(readings).isEqualTo(1);

        try (var large = new RandomAccessFile(path.toFile(), "rw")) {
            large.setLength(EtcFile.MOST_BYTES + 1L);
        }
        file.look();
        file.look();
        assertThat(readings).isEqualTo(1);
        assertThat(file.found())
                .anySatisfy(each -> assertThat(each.reading().toString()).contains("32 MB"));
    }
}

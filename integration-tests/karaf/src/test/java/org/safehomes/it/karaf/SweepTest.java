package org.safehomes.it.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sweep finds what is there, in whatever writing and packing. */
class SweepTest {

    private static final String SAID = "It was " + Canary.NAME + " who rang from " + Canary.ADDRESS + ".";

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void itFindsEveryEncoding(String charset) throws IOException {
        plant(SAID.getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab"})
    void itFindsBase64WhereverItBegins(String before) throws IOException {
        plant(Base64.getEncoder().encode((before + SAID).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itFindsWhatStandsInAUrlAndEveryOtherText() throws IOException {
        plant(URLEncoder.encode(SAID, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
        plant(Canary.EMAIL.getBytes(StandardCharsets.US_ASCII));
        plant(("+44" + Canary.PHONE.replace(" ", "").substring(1)).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void itFindsWhatIsPackedInWhatIsPacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("karaf.log.gz"));
            zip.write(gzip(SAID.getBytes(StandardCharsets.UTF_8)));
        }
        plant(packed.toByteArray());
    }

    @Test
    void itDoesNotPassWhereItSawNothing() throws IOException {
        Files.writeString(place.resolve("harmless"), "nothing at all");
        assertThatThrownBy(new Sweep(place)::close).hasMessageContaining("nothing was seen");

        Files.writeString(place.resolve("audited"), "da/LIST_CASES");
        assertThatCode(new Sweep(place)::close).doesNotThrowAnyException();

        Files.writeString(place.resolve("log"), SAID);
        assertThatThrownBy(new Sweep(place)::close).hasMessageContaining("in clear in", "log");
    }

    private void plant(byte[] bytes) throws IOException {
        var file = Files.write(place.resolve("planted"), bytes);
        assertThat(Sweep.canariesIn(place))
                .as(new String(bytes, StandardCharsets.ISO_8859_1))
                .contains(file.toString().concat(Canary.in(bytes).isPresent() ? "" : "!karaf.log.gz!"));
        Files.delete(file);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}

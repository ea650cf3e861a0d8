package org.safehomes.build.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a small module's sources. */
class FragmentTest {

    private static final java.nio.file.Path PLATFORM = java.nio.file.Path.of("src/test/fixtures");

    private static final String SERVICE =
            """
            package letters;

            import java.util.*;
            import org.safehomes.kernel.*;

            /** Letters. For whoever may see them. */
            public interface Letters {
                /**
                 * Sends a letter.
                 *
                 * @param reason why; 1 to 4,000 characters
                 * @throws RefusedByRule if it is not safe (SC-2)
                 */
                @Performs("SEND")
                Letter send(LetterRef letter, long version, String reason);

                @Performs("BURN")
                void burn(LetterRef letter);

                /** A letter. @param pages at least one */
                record Letter(LetterRef id, Optional<String> note, List<Page> pages) {
                    enum Page { FRONT, /** The other side. */ BACK }
                }
            }
            """;

    private static final String ACTIONS =
            """
            package letters;

            import java.util.*;
            import org.safehomes.kernel.*;

            enum LetterAction implements Action {
                SEND, BURN;
                public Set<Role> roles() { return EnumSet.of(Role.MANAGER, Role.OFFICER); }
            }
            """;

    @TempDir
    static java.nio.file.Path api;

    @TempDir
    java.nio.file.Path work;

    private static List<java.nio.file.Path> classPath;

    @BeforeAll
    static void compileWhatTheModuleStandsOn() throws IOException, URISyntaxException {
        file(api.resolve("sources/letters/Letters.java"), SERVICE);
        file(api.resolve("sources/letters/LetterAction.java"), ACTIONS);
        var rs = java.nio.file.Path.of(
                Path.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        classPath = List.of(Files.createDirectories(api.resolve("classes")), rs);
        compile(classPath.get(0), rs);
    }

    @Test
    void an_operation_is_told_in_the_words_of_the_service_and_of_its_own() {
        var operation = written(SENDING).at("/paths/~1api~1letters~1{letter}~1sending/post");

        assertThat(operation.path("operationId").asText()).isEqualTo("send");
        assertThat(operation.path("summary").asText()).isEqualTo("Sends a letter.");
        assertThat(operation.path("description").asText())
                .isEqualTo(
                        "By second class post.\n\nRole: `OFFICER` or `MANAGER`.\n\nLetters.\n\nFor whoever may see them.");
        assertThat(operation.path("x-safehomes-roles").toString()).isEqualTo("[\"OFFICER\",\"MANAGER\"]");
        assertThat(operation.at("/responses/409/description").asText())
                .isEqualTo("`urn:problem:REFUSED_BY_RULE`: If it is not safe (SC-2).");
    }

    @Test
    void the_code_tells_status_header_body_and_what_a_path_is_read_as() {
        var document = written(SENDING);
        var operation = document.at("/paths/~1api~1letters~1{letter}~1sending/post");

        assertThat(operation
                        .at("/responses/201/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/LettersLetter");
        assertThat(operation.at("/responses/201/headers/ETag").isMissingNode()).isFalse();
        assertThat(operation.at("/responses").has("428")).isTrue();
        assertThat(operation.at("/parameters/0/schema/$ref").asText()).isEqualTo("#/components/schemas/LetterRef");
        assertThat(operation.at("/parameters/1/name").asText()).isEqualTo("If-Match");
        assertThat(document.at("/components/schemas/LetterRef/pattern").asText())
                .isEqualTo("^L-[0-9A-Z]{4}$");
    }

    @Test
    void a_request_needs_what_is_not_optional_and_says_what_the_service_says_of_it() {
        var why = written(SENDING).at("/components/schemas/LetterWhy");

        assertThat(why.path("required").toString()).isEqualTo("[\"reason\"]");
        assertThat(why.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(why.at("/properties/reason/maxLength").asInt()).isEqualTo(4000);
        assertThat(why.at("/properties/reason/description").asText()).isEqualTo("Why; 1 to 4,000 characters.");
    }

    @Test
    void an_answer_always_has_its_lists_and_never_a_null() {
        var letter = written(SENDING).at("/components/schemas/LettersLetter");

        assertThat(letter.path("required").toString()).isEqualTo("[\"id\",\"pages\"]");
    }

    @Test
    void a_service_without_a_word_fails_the_build_and_is_told_what_to_write() {
        assertThatThrownBy(() -> written("@DELETE public void burn(@PathParam(\"letter\") String letter) {"
                        + " letters.burn(Names.letter(letter)); }"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("LetterResource.java:")
                .hasMessageContaining("calls letters.Letters.burn, which has no Javadoc")
                .hasMessageContaining("Write there what it does, for whom, by which clause, and @throws");
    }

    @Test
    void a_resource_that_performs_nothing_speaks_for_itself_or_fails() {
        var silent = "@GET public String all() { return \"\"; }";

        assertThatThrownBy(() -> written(silent))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("LetterResource.all has no documentation")
                .hasMessageContaining("write a Javadoc on it");
        assertThat(written("/** How many there are. */ " + silent)
                        .at("/paths/~1api~1letters/get/description")
                        .asText())
                .startsWith("For everybody who is signed in.");
    }

    @Test
    void an_answer_that_cannot_be_read_from_the_code_fails_the_build() {
        assertThatThrownBy(() -> written(
                        "/** All. */ @GET public Response all(int how) {" + " return Response.status(how).build(); }"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("the status of this answer cannot be read from the code");
    }

    @Test
    void a_type_that_no_json_stands_for_fails_the_build() {
        assertThatThrownBy(() -> written("/** All. */ @GET public Thread all() { return null; }"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("java.lang.Thread cannot be described");
    }

    @Test
    void what_is_not_json_is_bytes_of_its_kind() {
        var document = written("/** The letter to print. */ @GET @Produces(\"application/pdf\") public byte[] print() {"
                + " return new byte[0]; }");

        assertThat(document.at("/paths/~1api~1letters/get/responses/200/content/application~1pdf/schema/format")
                        .asText())
                .isEqualTo("binary");
    }

    private static final String SENDING =
            """
            /** By second class post. */
            @POST @Path("{letter}/sending")
            public Response send(@Context HttpHeaders headers, @PathParam("letter") String reference, Why body) {
                var version = org.safehomes.rest.ETags.required(headers);
                return tagged(letters.send(Names.letter(reference), version, body.reason()));
            }

            private static Response tagged(Object entity) {
                return Response.status(Response.Status.CREATED).entity(entity).tag("1").build();
            }

            /** Why. */
            record Why(String reason) {}
            """;

    /** The document of a module with one resource that has these members. */
    private JsonNode written(String members) {
        var resource =
                """
                package letters.rest;

                import jakarta.ws.rs.*;
                import jakarta.ws.rs.core.*;
                import letters.Letters;
                import org.safehomes.kernel.LetterRef;

                @Path("letters")
                public class LetterResource {
                    private Letters letters;
                    static class Names { static LetterRef letter(String text) { return new LetterRef(text); } }
                %s
                }
                """;
        file(work.resolve("letters/rest/LetterResource.java"), resource.formatted(members));
        var sources = Sources.read(List.of(work), List.of(api.resolve("sources")), classPath);
        try (var compiled = new Compiled(classPath)) {
            return new Fragment(sources, compiled).write("/api", JsonNodeFactory.instance.objectNode());
        }
    }

    private static void file(java.nio.file.Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The platform and the services, as they would be on the module's class path. */
    private static void compile(java.nio.file.Path classes, java.nio.file.Path rs) throws IOException {
        var arguments = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-classpath", rs.toString()));
        for (var root : List.of(PLATFORM, api.resolve("sources"))) {
            try (Stream<java.nio.file.Path> files = Files.walk(root)) {
                files.map(Object::toString)
                        .filter(name -> name.endsWith(".java"))
                        .forEach(arguments::add);
            }
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}

package org.safehomes.da.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.da.Reports;
import org.safehomes.da.SafetyMeasure;
import org.safehomes.da.TimelineSource;
import org.safehomes.kernel.Performs;

/** Whatever the services offer can be asked for over HTTP, in one way. */
class OperationsTest {

    /** What modules offer each other in the same container, and nobody asks for from outside. */
    private static final List<String> IN_PROCESS_ONLY =
            List.of(TimelineSource.class.getName(), SafetyMeasure.class.getName());

    private static final String SERVICES = Reports.class.getPackageName();
    private static final Services WORK = new Services();
    private static final Api API = Api.of(WORK);
    private static final Api UNGUARDED = Api.withoutIdentity(WORK);
    private static final String RESOURCES = OperationsTest.class.getPackageName();

    @BeforeEach
    void forget() {
        WORK.reset();
    }

    @Test
    void every_operation_of_the_api_has_exactly_one_request() {
        assertThat(apiMethods().map(method -> method.getAnnotationOfType(Performs.class)
                        .value()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().map(Operation::action).toList());
    }

    @Test
    void there_is_one_resource_method_for_each_and_none_besides() {
        assertThat(classes(RESOURCES)
                        .filter(type -> type.isAnnotatedWith(Path.class) && type.isTopLevelClass())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(OperationsTest::takesRequests))
                .hasSameSizeAs(Operation.ALL);
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#all")
    void a_request_becomes_its_own_operation_and_no_other(Operation operation) {
        var answer = operation.sendTo(API);

        assertThat(answer.status()).as(answer.text()).isEqualTo(operation.status());
        assertThat(WORK.asked()).extracting(Services.Asked::action).containsExactly(operation.action());
        assertThat(WORK.asked().get(0).caller()).isSameAs(Api.CALLER);
    }

    @ParameterizedTest
    @MethodSource("org.safehomes.da.rest.internal.Operation#all")
    void without_an_identity_nothing_is_asked(Operation operation) {
        var answer = operation.sendTo(UNGUARDED);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(WORK.asked()).isEmpty();
    }

    private static Stream<JavaMethod> apiMethods() {
        return classes(SERVICES)
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAnnotation() && !IN_PROCESS_ONLY.contains(type.getName()))
                .flatMap(type -> type.getMethods().stream());
    }

    private static Stream<JavaClass> classes(String inPackage) {
        return new ClassFileImporter().importPackages(inPackage).stream().filter(type -> type.getPackageName()
                .equals(inPackage));
    }

    private static boolean takesRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}

package org.safehomes.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.kernel.Performs;

/** Whatever the services offer can be asked for over HTTP, in one way. */
public abstract class OperationsContract extends RestModuleTest {

    protected OperationsContract(RestModule module) {
        super(module);
    }

    @Test
    void every_operation_of_the_api_has_exactly_one_request() {
        assertThat(apiMethods().map(method -> method.getAnnotationOfType(Performs.class)
                        .value()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        operations().map(Operation::action).toList());
    }

    @Test
    void there_is_one_resource_method_for_each_and_none_besides() {
        assertThat(classes(module.resources(services).get(0).getClass().getPackageName())
                        .filter(type -> type.isAnnotatedWith(Path.class) && type.isTopLevelClass())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(OperationsContract::takesRequests))
                .hasSameSizeAs(module.requests());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_request_becomes_its_own_operation_and_no_other(Operation operation) {
        var answer = operation.sendTo(api);

        assertThat(answer.status()).as(answer.text()).isEqualTo(operation.status());
        assertThat(services.asked()).extracting(Services.Asked::action).containsExactly(operation.action());
        assertThat(services.asked().get(0).caller()).isSameAs(Api.CALLER);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void without_an_identity_nothing_is_asked(Operation operation) {
        var answer = operation.sendTo(withoutIdentity);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(services.asked()).isEmpty();
    }

    private Stream<JavaMethod> apiMethods() {
        return classes(module.services())
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAnnotation())
                .filter(type -> module.inProcessOnly().stream().noneMatch(type::isEquivalentTo))
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

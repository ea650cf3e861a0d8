package org.safehomes.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.rule.Upholds;

/** Nothing is answered over HTTP that does not come from an operation with a declared action, which passes the gate. */
@Upholds("AC-1")
public abstract class ReachesAServiceContract {

    private final RestModule module;

    protected ReachesAServiceContract(RestModule module) {
        this.module = module;
    }

    @Test
    void every_resource_method_asks_a_service_for_one_operation() {
        var resources = new ClassFileImporter()
                .importPackages(module.services()).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && type.isTopLevelClass())
                        .toList();
        assertThat(resources).isNotEmpty();
        assertThat(astray(resources)).isEmpty();
    }

    @Test
    void one_that_answers_by_itself_would_be_found() {
        var wrong = new ClassFileImporter().importClasses(AnswersByItself.class, Performs.class);
        assertThat(astray(List.of(wrong.get(AnswersByItself.class)))).containsExactly("AnswersByItself.count");
    }

    private static List<String> astray(List<JavaClass> resources) {
        return resources.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ReachesAServiceContract::takesRequests)
                .filter(method -> operations(method).distinct().count() != 1)
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .toList();
    }

    private static Stream<String> operations(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(target -> target.isAnnotatedWith(Performs.class))
                .map(target -> target.getAnnotationOfType(Performs.class).value());
    }

    private static boolean takesRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    /** What the build must not let through: it counts, and has asked nobody whether it may. */
    @Path("count")
    static final class AnswersByItself {
        @GET
        public int count() {
            return 3;
        }
    }
}

package org.safehomes.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.kernel.rule.RuleCatalogue;
import org.safehomes.kernel.rule.RuleCatalogue.Rule;
import org.safehomes.kernel.rule.Upholds;

/** Every guarantee that the catalogue calls built is shown on a running system. */
class GuaranteesTest {

    @Test
    void eachHasATestHere() {
        var built = RuleCatalogue.ofThisRelease().built().stream()
                .filter(rule -> !rule.decides())
                .map(Rule::id)
                .toList();
        assertThat(built).isNotEmpty();
        var shown = new ClassFileImporter()
                .importPackages("org.safehomes.it").stream()
                        .filter(type -> type.getSimpleName().endsWith("IT"))
                        .flatMap(GuaranteesTest::upheld)
                        .collect(Collectors.toSet());
        assertThat(shown).containsAll(built);
    }

    private static Stream<String> upheld(JavaClass type) {
        return Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
                .flatMap(GuaranteesTest::ids);
    }

    private static Stream<String> ids(JavaAnnotation<?> annotation) {
        if (annotation.getRawType().isEquivalentTo(Upholds.class)) {
            return annotation.get("value").map(String.class::cast).stream();
        }
        if (annotation.getRawType().isEquivalentTo(Upholds.All.class)) {
            return Arrays.stream((JavaAnnotation<?>[]) annotation.get("value").orElseThrow())
                    .flatMap(GuaranteesTest::ids);
        }
        return Stream.empty();
    }
}

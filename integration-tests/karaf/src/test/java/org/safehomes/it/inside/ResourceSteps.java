package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.jakartars.runtime.JakartarsServiceRuntime;
import org.osgi.service.jakartars.runtime.dto.ResourceDTO;
import org.safehomes.it.invoker.FromOutside;

/** Looks at what the REST whiteboard really serves. */
@ExtendWith(FromOutside.class)
class ResourceSteps {

    /** @param described each operation as method and path, apart by commas */
    @Test
    void are(String described) {
        assertThat(served()).isNotEmpty().containsExactlyInAnyOrder(described.split(","));
    }

    private static Stream<String> served() {
        var context = FrameworkUtil.getBundle(ResourceSteps.class).getBundleContext();
        var runtime = context.getService(context.getServiceReference(JakartarsServiceRuntime.class));
        return Arrays.stream(runtime.getRuntimeDTO().defaultApplication.resourceDTOs)
                .flatMap(ResourceSteps::operations);
    }

    private static Stream<String> operations(ResourceDTO resource) {
        return Arrays.stream(resource.resourceMethods)
                .map(method -> method.method + " " + ("/api/" + method.path).replaceAll("/+", "/"));
    }
}

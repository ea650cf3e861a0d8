package org.safehomes.rest.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safehomes.it.bodies.Request;
import org.safehomes.kernel.Action;

/** One module's REST bundle: what the contract has to be told of it, since no other module's is the same. */
public interface RestModule {

    /** What the paths of all its resources begin with below {@code /api/}, such as {@code da/}. */
    String path();

    /** The resources, each made of the services that it asks. */
    List<Object> resources(Services services);

    /** The package of its API: whatever the interfaces there offer must be reached over HTTP. */
    String services();

    /** Interfaces of that package which modules offer each other in one container, and nobody asks for from outside. */
    default Set<Class<?>> inProcessOnly() {
        return Set.of();
    }

    /**
     * The constant of its enum.
     *
     * @throws IllegalArgumentException if it has no action of this name
     */
    Action action(String name);

    /** A good request for each operation. Its blanks are filled with {@link #sample}. */
    List<Request> requests();

    /** What a blank of the requests stands for, such as {@code case}. The records are those of {@link #answers}. */
    String sample(String blank);

    /** What the services answer, by the name of the action. */
    Map<String, Object> answers();
}

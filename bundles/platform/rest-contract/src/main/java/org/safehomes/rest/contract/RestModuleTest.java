package org.safehomes.rest.contract;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A test that sends requests to one module's resources, with services behind them that answer what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RestModuleTest {

    /** Asked nothing yet when a test begins. */
    protected final Services services;

    /** Signed in. */
    protected final Api api;

    protected final Api withoutIdentity;

    final RestModule module;

    protected RestModuleTest(RestModule module) {
        this.module = module;
        this.services = new Services(module.answers());
        var resources = module.resources(services).toArray();
        this.api = Api.of(module.path(), resources);
        this.withoutIdentity = Api.withoutIdentity(module.path(), resources);
    }

    @BeforeEach
    void forget() {
        services.reset();
    }

    protected Stream<Operation> operations() {
        return module.requests().stream().map(request -> Operation.of(request.filled(module::sample)));
    }

    protected Operation operation(String action) {
        return operations()
                .filter(known -> known.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    protected Stream<Operation> withBody() {
        return operations().filter(operation -> !operation.body().isEmpty());
    }

    /** Those that change against a version, of which a module may have none. */
    protected Stream<Operation> thatChange() {
        return operations().filter(Operation::guarded);
    }

    /** Those that add something. */
    protected Stream<Operation> thatAdd() {
        return operations().filter(operation -> operation.status() == 201);
    }
}

package org.safehomes.store.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Component;
import org.safehomes.store.internal.unit.ModuleHealth;

/** Says whether the database is open and each module's tables are there. Its messages carry no secrets and no people. */
@Component(
        service = {HealthCheck.class, StoreHealth.class},
        property = {HealthCheck.NAME + "=store", HealthCheck.TAGS + "=safehomes"})
public final class StoreHealth implements HealthCheck, ModuleHealth {

    private record Condition(Result.Status status, String text) {}

    private static final Condition NOT_CONFIGURED =
            new Condition(Result.Status.CRITICAL, "the store is not configured (org.safehomes.store)");

    private final Map<String, Condition> modules = new ConcurrentSkipListMap<>();
    private volatile Condition database = NOT_CONFIGURED;

    @Override
    public Result execute() {
        Condition now = database;
        FormattingResultLog log = new FormattingResultLog();
        switch (now.status()) {
            case OK -> log.info(now.text());
            case WARN -> log.warn(now.text());
            default -> {
                return new Result(now.status(), now.text());
            }
        }
        modules.forEach((bundle, condition) -> {
            switch (condition.status()) {
                case OK -> log.info("{}: {}", bundle, condition.text());
                case CRITICAL -> log.critical("{}: {}", bundle, condition.text());
                default -> log.temporarilyUnavailable("{}: {}", bundle, condition.text());
            }
        });
        return new Result(log);
    }

    void notConfigured() {
        database = NOT_CONFIGURED;
    }

    void opening(String text) {
        database = new Condition(Result.Status.TEMPORARILY_UNAVAILABLE, text);
    }

    void refused(String text) {
        database = new Condition(Result.Status.CRITICAL, text);
    }

    void open() {
        database = new Condition(Result.Status.OK, "the database is open");
    }

    /** Works, but for what the text says. */
    void openBut(String text) {
        database = new Condition(Result.Status.WARN, text);
    }

    @Override
    public void starting(String bundle) {
        modules.put(bundle, new Condition(Result.Status.TEMPORARILY_UNAVAILABLE, "its tables are being prepared"));
    }

    @Override
    public void up(String bundle) {
        modules.put(bundle, new Condition(Result.Status.OK, "its tables are there"));
    }

    @Override
    public void failed(String bundle, String reason) {
        modules.put(bundle, new Condition(Result.Status.CRITICAL, reason));
    }

    @Override
    public void gone(String bundle) {
        modules.remove(bundle);
    }
}

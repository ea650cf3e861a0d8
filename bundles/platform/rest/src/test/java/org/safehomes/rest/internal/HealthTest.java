package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckMetadata;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

class HealthTest {

    @Test
    void ready_when_all_checks_are_at_most_a_warning_and_none_is_missing() {
        assertThat(readiness(check("store", Status.OK), check("gate", Status.WARN))
                        .isReady())
                .isTrue();
        assertThat(readiness(check("store", Status.OK), check("gate", Status.OK), check("council", Status.WARN))
                        .isReady())
                .isTrue();
    }

    @Test
    void a_failing_check_is_not_ready() {
        for (var status : List.of(Status.TEMPORARILY_UNAVAILABLE, Status.CRITICAL, Status.HEALTH_CHECK_ERROR)) {
            assertThat(readiness(check("store", Status.OK), check("gate", Status.OK), check("x", status))
                            .isReady())
                    .isFalse();
        }
    }

    @Test
    void a_missing_check_is_not_a_passed_one() {
        assertThat(readiness().isReady()).isFalse();
        assertThat(readiness(check("store", Status.OK)).isReady()).isFalse();
        assertThat(readiness(check("gate", Status.OK)).isReady()).isFalse();
    }

    @Test
    void without_anybody_to_run_the_checks_it_is_not_ready() {
        assertThat(new Readiness(null).isReady()).isFalse();
    }

    private static Readiness readiness(HealthCheckExecutionResult... results) {
        return new Readiness((HealthCheckExecutor) Proxy.newProxyInstance(
                HealthTest.class.getClassLoader(),
                new Class<?>[] {HealthCheckExecutor.class},
                (proxy, method, arguments) -> Arrays.asList(results)));
    }

    private static HealthCheckExecutionResult check(String name, Status status) {
        var registered = (ServiceReference<?>) Proxy.newProxyInstance(
                HealthTest.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (proxy, method, arguments) -> switch (String.valueOf(arguments[0])) {
                    case HealthCheck.NAME -> name;
                    case Constants.SERVICE_ID -> 1L;
                    default -> null;
                });
        var metadata = new HealthCheckMetadata(registered);
        return new HealthCheckExecutionResult() {

            @Override
            public Result getHealthCheckResult() {
                return new Result(status, "");
            }

            @Override
            public long getElapsedTimeInMs() {
                return 0;
            }

            @Override
            public Date getFinishedAt() {
                return new Date(0);
            }

            @Override
            public boolean hasTimedOut() {
                return false;
            }

            @Override
            public HealthCheckMetadata getHealthCheckMetadata() {
                return metadata;
            }
        };
    }
}

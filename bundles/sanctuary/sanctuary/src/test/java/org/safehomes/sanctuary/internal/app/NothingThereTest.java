package org.safehomes.sanctuary.internal.app;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safehomes.da.Answer;
import org.safehomes.da.SafetyPlan.Need;
import org.safehomes.gate.CaseGate;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.DamageRepair.Damaged;
import org.safehomes.sanctuary.DamageRepair.NewDamageRepair;
import org.safehomes.sanctuary.HomePlace;
import org.safehomes.sanctuary.LentEquipment.NewLoan;
import org.safehomes.sanctuary.Measure;
import org.safehomes.sanctuary.SecurityWork.NewSecurityWork;

/** Where what an operation needs is not there, it is told before any case is looked up: so nobody learns whether there is one. */
class NothingThereTest {

    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final CaseRef CASE = new CaseRef("C-0000000000000001");
    private static final EntryId ENTRY = new EntryId("E-0000000000000001");
    private static final Once ONCE = Once.unprotected();
    private static final Caller CALLER = new Caller() {
        @Override
        public StaffId staff() {
            return new StaffId("s.okafor");
        }

        @Override
        public String correlation() {
            return "0000000000000000";
        }
    };

    private static final CaseGate NOBODY_PASSES = (CaseGate) Proxy.newProxyInstance(
            NothingThereTest.class.getClassLoader(), new Class<?>[] {CaseGate.class}, (proxy, method, arguments) -> {
                throw new AssertionError("a case was looked up: " + method.getName());
            });

    private static final Office OFFICE = new Office(
            NOBODY_PASSES, Clock.fixed(AT, ZoneOffset.UTC), () -> "0000000000000000", new SanctuaryConfiguration() {
                @Override
                public String emergencyCode() {
                    return "EMER-01";
                }

                @Override
                public String worksCode() {
                    return "GENL-01";
                }

                @Override
                public String appointments() {
                    return "Appointments through the housing office.";
                }

                @Override
                public Class<? extends Annotation> annotationType() {
                    return SanctuaryConfiguration.class;
                }
            });

    static Stream<ThrowingCallable> operations() {
        var homes = new HomeRegister(OFFICE);
        var requests = new RequestDesk(OFFICE, homes);
        var works = new WorkDesk(OFFICE, homes);
        var repairs = new RepairDesk(OFFICE, homes);
        return Stream.of(
                () -> requests.offer(CALLER, CASE),
                () -> requests.requests(CALLER, CASE),
                () -> requests.withdraw(CALLER, CASE, ENTRY, "She moves.", ONCE),
                () -> works.plan(
                        CALLER,
                        CASE,
                        ENTRY,
                        new NewSecurityWork(
                                Measure.LOCKS, "A key.", HomePlace.FRONT_DOOR, 1, Optional.empty(), Optional.empty()),
                        ONCE),
                () -> works.order(CALLER, CASE, ENTRY, ENTRY, ONCE),
                () -> works.paper(CALLER, CASE, ENTRY, ENTRY),
                () -> repairs.report(
                        CALLER,
                        CASE,
                        new NewDamageRepair(
                                Optional.empty(),
                                AT,
                                Damaged.LOCK,
                                HomePlace.FRONT_DOOR,
                                Answer.YES,
                                Optional.empty(),
                                Optional.empty()),
                        ONCE),
                () -> repairs.repairs(CALLER, CASE),
                () -> new EquipmentDesk(OFFICE)
                        .lend(
                                CALLER,
                                CASE,
                                new NewLoan(Measure.SAFE_PHONE, "phone 7", AT, Optional.empty(), Optional.empty()),
                                ONCE),
                () -> new OwnTimeline(OFFICE).entries(CALLER, CASE),
                () -> new OwnClosure(OFFICE).check(CALLER, CASE),
                () -> new OwnMeasure(OFFICE).underWay(CALLER, CASE, Need.EXTRA_SECURITY));
    }

    @ParameterizedTest
    @MethodSource("operations")
    @Upholds("AC-2")
    void itIsToldBeforeAnyCaseIsLookedUp(ThrowingCallable operation) {
        assertThatExceptionOfType(Unavailable.class).isThrownBy(operation);
    }
}

package org.safehomes.rest.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.problem.DomainProblem;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;

/** Every kind of problem, for tests of other packages. */
public final class ProblemNames {

    private ProblemNames() {}

    public static List<String> all() {
        return Arrays.stream(ProblemType.values()).map(ProblemType::uri).toList();
    }

    /** Answers of each shape that there is. */
    public static List<byte[]> samples() {
        return List.of(
                answer(new NoSuchRecord()),
                answer(new InvalidInput(List.of(new InvalidInput.Field("/text", "This is required.")))),
                answer(new RefusedByRule(new Decision<>("NO", "IN-7", List.of("W5"), List.of("It is decided.")))),
                Problem.of(ProblemType.MALFORMED_JSON)
                        .with(Map.of("line", 1, "column", 7))
                        .toJson("correlation"));
    }

    private static byte[] answer(DomainProblem problem) {
        return ((Problem) new ProblemMapper().toResponse(problem).getEntity()).toJson("correlation");
    }
}

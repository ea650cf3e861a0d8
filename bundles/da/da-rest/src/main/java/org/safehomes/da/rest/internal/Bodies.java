package org.safehomes.da.rest.internal;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.rest.FieldChecks;

/** Bodies of requests: a request may come without one, and JSON leaves a member that was not sent null. */
final class Bodies {

    private Bodies() {}

    /**
     * A body that the service takes whole, and names what is wrong in it.
     *
     * @throws InvalidInput if the request came without one
     */
    static <T extends Record> T sent(@Nullable T body) {
        if (body == null) {
            throw new InvalidInput(List.of(new InvalidInput.Field("", "Expected an object.")));
        }
        return body;
    }

    /**
     * A body of which the service takes the members one by one.
     *
     * @throws InvalidInput naming every member that is missing and not optional
     */
    static <T extends Record> T complete(@Nullable T body) {
        var complete = sent(body);
        var checks = new FieldChecks();
        for (var member : complete.getClass().getRecordComponents()) {
            checks.required("/" + member.getName(), valueOf(member, complete));
        }
        checks.verify();
        return complete;
    }

    private static @Nullable Object valueOf(RecordComponent member, Record record) {
        try {
            return member.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request's record can be read.", e);
        }
    }
}

package org.safehomes.da.rest.internal;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.rest.FieldChecks;

/** Bodies of requests: a request may come without one, and JSON leaves a member that was not sent null. */
final class Bodies {

    private Bodies() {}

    /**
     * A body that the service takes as it comes, and names what is missing in it.
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
     * A body in which everything that is not optional must be there, also in the objects and lists within it.
     *
     * @throws InvalidInput naming every member that is missing
     */
    static <T extends Record> T complete(@Nullable T body) {
        var complete = sent(body);
        var checks = new FieldChecks();
        checkMembers("", complete, checks);
        checks.verify();
        return complete;
    }

    private static void checkMembers(String pointer, Record body, FieldChecks checks) {
        for (var member : body.getClass().getRecordComponents()) {
            check(pointer + "/" + member.getName(), valueOf(member, body), checks);
        }
    }

    private static void check(String pointer, @Nullable Object value, FieldChecks checks) {
        checks.required(pointer, value);
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(there -> check(pointer, there, checks));
        } else if (value instanceof Collection<?> list) {
            int index = 0;
            for (var item : list) {
                check(pointer + "/" + index++, item, checks);
            }
        } else if (value instanceof Record record) {
            checkMembers(pointer, record, checks);
        }
    }

    private static @Nullable Object valueOf(RecordComponent member, Record record) {
        try {
            return member.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request's record can be read.", e);
        }
    }
}

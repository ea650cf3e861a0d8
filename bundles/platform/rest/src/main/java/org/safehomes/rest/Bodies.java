package org.safehomes.rest;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safehomes.kernel.problem.InvalidInput;

/**
 * Bodies of requests. A request may come without one, and JSON leaves a member that was not sent null: a resource passes
 * its parameter through here before it uses it.
 */
public final class Bodies {

    private Bodies() {}

    /**
     * A body that the service takes as it comes, and names what is missing in it.
     *
     * @throws InvalidInput if the request came without one
     */
    public static <T extends Record> T sent(@Nullable T body) {
        if (body == null) {
            throw new InvalidInput(List.of(new InvalidInput.Field("", "Expected an object.")));
        }
        return body;
    }

    /**
     * A body in which everything that is not optional is there, also in the records and lists within it.
     *
     * @throws InvalidInput if the request came without one; else naming every member that is missing, by its pointer and in
     *     the order of the record
     */
    public static <T extends Record> T complete(@Nullable T body) {
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
        var accessor = member.getAccessor();
        // a record that only one bundle's resources take need not be public
        accessor.setAccessible(true);
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request's record can be read.", e);
        }
    }
}

package org.safehomes.build.openapi;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a resource method answers when all goes well.
 *
 * @param entity what stands in the body; null if there is none
 * @param mediaType if the code says another one than the resource; else empty
 * @param tagged whether the answer carries the record's version
 */
record Reply(int status, @Nullable TypeMirror entity, String mediaType, boolean tagged) {

    /** Whether both are told in the same words: the compiler has more than one object for one type. */
    boolean isLike(Reply other) {
        return status == other.status
                && tagged == other.tagged
                && mediaType.equals(other.mediaType)
                && String.valueOf(entity).equals(String.valueOf(other.entity));
    }
}

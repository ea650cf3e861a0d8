package org.safehomes.build.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What a resource method does with a request, as its code says. */
final class Handling {

    /** Whether a header or a group of parameters is read. */
    enum Need {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    final Set<ExecutableElement> performed = new LinkedHashSet<>();
    final List<Reply> replies = new ArrayList<>();
    /** What a parameter is read as that is passed to a method of its own, such as a path's. */
    final Map<Element, TypeMirror> readAs = new LinkedHashMap<>();
    /** The choices of a query parameter, by its name. */
    final Map<String, TypeElement> choices = new LinkedHashMap<>();

    Need version = Need.NONE;
    boolean idempotent;
    boolean paged;

    void needsVersion(Need need) {
        if (need.compareTo(version) > 0) {
            version = need;
        }
    }

    void replies(Reply reply) {
        if (replies.stream().noneMatch(reply::isLike)) {
            replies.add(reply);
        }
    }
}

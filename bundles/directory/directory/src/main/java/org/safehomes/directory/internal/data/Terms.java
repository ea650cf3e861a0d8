package org.safehomes.directory.internal.data;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;

/** What the terms of an entry say: {@code need/HELPLINE}, {@code group/LGBT}, {@code gender/WOMEN}. */
record Terms(Set<Need> needs, Set<Group> groups, Set<Gender> genders) {

    /** @param attributes the entry's; those of other taxonomies are remarked on, misspelt ones of ours refused */
    static Terms of(List<Value> attributes) {
        var needs = EnumSet.noneOf(Need.class);
        var groups = EnumSet.noneOf(Group.class);
        var genders = EnumSet.noneOf(Gender.class);
        for (var each : attributes) {
            var code = each.member("taxonomy_term").member("code");
            var text = code.raw().orElse("").strip();
            if (text.startsWith("need/")) {
                code.spelt(one -> term(Need.class, one), "There is no such need.")
                        .ifPresent(needs::add);
            } else if (text.startsWith("group/")) {
                code.spelt(one -> term(Group.class, one), "There is no such group.")
                        .ifPresent(groups::add);
            } else if (text.startsWith("gender/")) {
                code.spelt(one -> term(Gender.class, one), "There is no such gender.")
                        .ifPresent(genders::add);
            } else {
                code.remark("It is no term that is known here and is left out.");
            }
        }
        return new Terms(
                Collections.unmodifiableSet(needs),
                Collections.unmodifiableSet(groups),
                Collections.unmodifiableSet(genders));
    }

    private static <E extends Enum<E>> Optional<E> term(Class<E> type, String code) {
        var name = code.substring(code.indexOf('/') + 1);
        return EnumSet.allOf(type).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}

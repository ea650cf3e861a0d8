package org.safehomes.da.internal.app;

import java.util.List;
import org.safehomes.da.Child;
import org.safehomes.da.Party;
import org.safehomes.kernel.input.Checks;

/** What is wrong with how people are described. */
final class Parties {

    private static final int OLDEST = 130;
    private static final int MOST_CHILDREN = 20;
    private static final String AGE = "Give an age in whole years, 0 to " + OLDEST + ".";

    private Parties() {}

    static void check(Checks checks, String pointer, Party party) {
        checks.text(pointer + "/name", party.name(), Checks.NAME)
                .text(pointer + "/phone", party.phone(), Checks.NUMBER)
                .that(party.age().filter(age -> age < 0 || age > OLDEST).isEmpty(), pointer + "/age", AGE);
    }

    static void check(Checks checks, List<Child> children) {
        checks.that(children.size() <= MOST_CHILDREN, "/children", "Name at most " + MOST_CHILDREN + ".");
        for (int i = 0; i < children.size(); i++) {
            var child = children.get(i);
            var at = "/children/" + i;
            checks.text(at + "/name", child.name(), Checks.NAME)
                    .text(at + "/school", child.school(), Checks.NAME)
                    .that(child.age().filter(age -> age < 0 || age > OLDEST).isEmpty(), at + "/age", AGE);
        }
    }
}

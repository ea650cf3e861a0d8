package org.safehomes.kernel.council;

import java.time.LocalDate;
import java.util.List;

/**
 * The landlord this installation serves and its parameters. A service; there is one, or none while no council bundle is
 * installed or named.
 */
@org.osgi.annotation.versioning.ProviderType
public interface Council {

    /** The council's short name, as configured, such as {@code waltham-forest}. */
    String name();

    /** The council's name for people, such as {@code Waltham Forest}. */
    String title();

    /** The policy that the values come from. */
    PublishedPolicy policy();

    /**
     * The value in force on a day, with where it comes from. A parameter that nobody has set is one too: it answers without
     * a value, and only asking it for the value fails.
     *
     * @param key such as {@code contact.working-days}
     * @param day the day that decides, in the council's own time zone
     * @throws UnknownParameter if no installed bundle defines the key for that day
     */
    Parameter parameter(String key, LocalDate day);

    /** Every parameter in force on a day, by key. */
    List<Parameter> parameters(LocalDate day);

    /** Nothing defines a parameter that a rule needs: the council's bundle is older than the module that asks. */
    final class UnknownParameter extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnknownParameter(String key, LocalDate day) {
            super("No installed council data gives " + key + " for " + day + ".");
        }
    }
}

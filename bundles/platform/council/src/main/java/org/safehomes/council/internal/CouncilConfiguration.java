package org.safehomes.council.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the administrator sets about the council. */
@ObjectClassDefinition(
        name = "Safe Homes: council",
        description = "Which landlord this installation serves, and where it departs from that landlord's data.")
@interface CouncilConfiguration {

    @AttributeDefinition(
            name = "Council",
            description = "Short name of the council, such as waltham-forest. Its data comes from the bundle of the "
                    + "feature safehomes-council-<name>. Until it is named and installed, no deadline is given and "
                    + "the health check says why.")
    String council() default "";

    @AttributeDefinition(
            name = "Overrides",
            description = "Explicit departures from the council's data, each key=value; in a .cfg file separate "
                    + "entries with ';', and the items of a list with ','. Example: contact.working-days=2 (rule IN-8, "
                    + "the contact clock in working days; Waltham Forest's clause W5 says 1) or owning-team=north (rule "
                    + "IN-15, the host's key of the team that reports are passed to). safehomes:config lists every key "
                    + "with value, rule and clause. An entry with an unknown key or the wrong type is refused alone, "
                    + "logged and shown as a warning by the health check.",
            required = false)
    String[] overrides() default {};
}

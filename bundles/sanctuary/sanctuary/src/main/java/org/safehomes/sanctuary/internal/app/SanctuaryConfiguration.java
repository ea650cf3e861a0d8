package org.safehomes.sanctuary.internal.app;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the administrator sets about orders for the repairs desk. */
@ObjectClassDefinition(
        name = "Safe Homes: sanctuary",
        description =
                "Under which codes the repairs desk gets works and repairs. Contractors and tenants read them: never one"
                        + " that is used for these works alone (SA-7).")
@interface SanctuaryConfiguration {

    @AttributeDefinition(
            name = "Code of emergencies",
            description =
                    "The repairs desk's common code of emergencies of any trade (rule SA-6; clauses L4.4, E8, D8.36): the"
                            + " dedicated code of a policy stays inside this system. There is none until it is set, and nothing"
                            + " is ordered.")
    String emergencyCode() default "";

    @AttributeDefinition(
            name = "Code of works",
            description =
                    "The repairs desk's one general code of works and repairs of any trade that are no emergency (rule SA-7):"
                            + " the text says what is done. There is none until it is set, and nothing is ordered.")
    String worksCode() default "";

    @AttributeDefinition(
            name = "Phrase about appointments",
            description =
                    "Ends the text of every order (rule SA-7), so that nobody arranges a visit with the tenant on file, who may be the"
                            + " perpetrator. Such as the repairs desk has it on orders for anybody, and naming who answers day and"
                            + " night: emergencies carry it too. At most 200 characters. There is none until it is set, and nothing is ordered.")
    String appointments() default "";
}

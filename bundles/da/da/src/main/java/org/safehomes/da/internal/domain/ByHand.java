package org.safehomes.da.internal.domain;

import org.safehomes.da.SafetyPlan.Need;

/** What a caseworker does about a need where no installed module meets it. */
public final class ByHand {

    private static final String NOT_HERE = "Not available here. ";

    private ByHand() {}

    public static String of(Need need) {
        return NOT_HERE
                + switch (need) {
                    case EXTRA_SECURITY ->
                        "Ask whoever provides home security for the landlord, giving the home and no reason; note who does"
                                + " it and by when.";
                    case REFUGE ->
                        "Look for a place with a specialist service or helpline, as the survivor agrees; never write down"
                                + " a refuge's address.";
                    case TEMPORARY_ACCOMMODATION ->
                        "Go to the housing authority's homelessness service with the survivor's agreement; note what was"
                                + " asked and when.";
                    case EMERGENCY_REPAIR ->
                        "Order the repair as an emergency as any other, without a reason; note by when it is done.";
                    case ANOTHER_HOME ->
                        "Take it up with whoever lets homes for the landlord; note which schemes were explained.";
                    case SUPPORT_SERVICE ->
                        "Give the survivor the details of a specialist service, or refer them with their consent (SH-3).";
                    case OTHER -> "Agree with the survivor who does it and by when, and note it.";
                };
    }
}

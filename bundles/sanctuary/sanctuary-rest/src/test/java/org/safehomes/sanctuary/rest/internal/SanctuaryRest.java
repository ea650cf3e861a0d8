package org.safehomes.sanctuary.rest.internal;

import java.util.List;
import java.util.Map;
import org.safehomes.it.bodies.Request;
import org.safehomes.kernel.Action;
import org.safehomes.rest.contract.RestModule;
import org.safehomes.rest.contract.Services;
import org.safehomes.sanctuary.DamageRepairs;
import org.safehomes.sanctuary.SafetyEquipment;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.SanctuaryEntries;
import org.safehomes.sanctuary.SanctuaryRequests;
import org.safehomes.sanctuary.SecurityWorks;

/** This bundle, about {@link Sample}. */
final class SanctuaryRest implements RestModule {

    @Override
    public String path() {
        return "sanctuary/";
    }

    @Override
    public List<Object> resources(Services services) {
        return List.of(
                new SanctuaryOfferResource(services.of(SanctuaryRequests.class)),
                new SanctuaryRequestsResource(services.of(SanctuaryRequests.class)),
                new SecurityWorksResource(services.of(SecurityWorks.class)),
                new SafetyEquipmentResource(services.of(SafetyEquipment.class)),
                new SanctuaryEntriesResource(services.of(SanctuaryEntries.class)),
                new DamageRepairsResource(services.of(DamageRepairs.class)));
    }

    @Override
    public String services() {
        return SanctuaryRequests.class.getPackageName();
    }

    @Override
    public Action action(String name) {
        return SanctuaryAction.valueOf(name);
    }

    @Override
    public List<Request> requests() {
        return org.safehomes.it.bodies.SanctuaryRequests.ALL;
    }

    @Override
    public String sample(String blank) {
        return switch (blank) {
            case "case" -> Sample.CASE_REF.toString();
            case "now" -> Sample.AT.toString();
            default -> Sample.ENTRY.toString();
        };
    }

    @Override
    public Map<String, Object> answers() {
        return Sample.ANSWERS;
    }
}

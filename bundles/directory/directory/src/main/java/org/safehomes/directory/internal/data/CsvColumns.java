package org.safehomes.directory.internal.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The columns of a table and where their values stand in the Open Referral UK form; {@code *} is one of several. */
final class CsvColumns {

    static final Map<String, String> PATHS = paths();
    static final Set<String> REQUIRED = Set.of("name", "organisation", "needs");
    static final Set<String> PHONES = Set.of("phone", "phone_2");

    /** The columns whose values are the names of terms, and what their codes begin with. */
    static final Map<String, String> TERMS = Map.of("needs", "need/", "groups", "group/", "genders", "gender/");

    private CsvColumns() {}

    private static Map<String, String> paths() {
        var paths = new LinkedHashMap<String, String>();
        paths.put("id", "/id");
        paths.put("name", "/name");
        paths.put("organisation", "/organization/name");
        paths.put("organisation_website", "/organization/website");
        paths.put("description", "/description");
        paths.put("audience", "/safehomes_audience");
        paths.put("needs", "/attributes/*/taxonomy_term/code");
        paths.put("groups", "/attributes/*/taxonomy_term/code");
        paths.put("genders", "/attributes/*/taxonomy_term/code");
        paths.put("languages", "/languages/*/code");
        paths.put("areas", "/service_areas/*/name");
        paths.put("minimum_age", "/minimum_age");
        paths.put("maximum_age", "/maximum_age");
        paths.put("phone", "/contacts/0/phones/0/number");
        paths.put("phone_about", "/contacts/0/phones/0/description");
        paths.put("phone_2", "/contacts/0/phones/1/number");
        paths.put("phone_2_about", "/contacts/0/phones/1/description");
        paths.put("email", "/email");
        paths.put("url", "/url");
        paths.put("hours", "/schedules/0/description");
        paths.put("fees", "/cost_options/0/amount_description");
        paths.put("referral", "/safehomes_referral");
        paths.put("place_name", "/service_at_locations/0/location/name");
        paths.put("address", "/service_at_locations/0/location/addresses/0/address_1");
        paths.put("town", "/service_at_locations/0/location/addresses/0/city");
        paths.put("postcode", "/service_at_locations/0/location/addresses/0/postal_code");
        paths.put("checked_on", "/assured_date");
        paths.put("clauses", "/safehomes_source/clauses/*");
        return java.util.Collections.unmodifiableMap(paths);
    }
}

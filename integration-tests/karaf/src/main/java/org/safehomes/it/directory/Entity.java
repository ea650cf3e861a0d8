package org.safehomes.it.directory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The entities of the profile and their members. Where its published schemas differ from each other, this is what all of them
 * demand together: some name a {@code url} of contacts, phones, schedules, languages and costs, some a {@code term} and some a
 * {@code name} of a term.
 *
 * <p>A member is its name, {@code !} if it is required, and its kind; {@code {x}} is an object, {@code [x]} a list of them.
 */
enum Entity {
    SERVICE("id!:uuid organization_id:uuid name!:text description:text url!:uri email:email"
            + " status!:active|inactive|defunct|temporarily_closed fees:text accreditations:text minimum_age:number"
            + " maximum_age:number assured_date:date assurer_email:email alert:text last_modified:moment"
            + " schedules:[schedule] service_areas:[service_area] service_at_locations:[service_at_location]"
            + " languages:[language] organization:{organization} funding:[funding] cost_options:[cost_option]"
            + " contacts:[contact] attributes:[attribute]"),
    ORGANIZATION(
            "id!:uuid name!:text description!:text email:email website:uri logo:text uri:uri parent_organization_id:uuid"
                    + " organization_identifiers:[organization_identifier] attributes:[attribute]"),
    ORGANIZATION_IDENTIFIER(
            "id!:uuid organization_id:uuid identifier_scheme:text identifier_type!:text identifier!:text"),
    CONTACT("id!:uuid url!:uri service_id:uuid name:text title:text attributes:[attribute] phones:[phone]"),
    PHONE("id!:uuid url!:uri contact_id:uuid number!:text description:text languages:[language]"),
    SCHEDULE("id!:uuid url!:uri service_id:uuid service_at_location_id:uuid valid_from:date valid_to:date dtstart:date"
            + " freq:WEEKLY|MONTHLY interval:number byday:text bymonthday:text description:text opens_at:text closes_at:text"
            + " schedule_link:uri attending_type:text notes:text"),
    COST_OPTION("id!:uuid url!:uri service_id:uuid valid_from:date valid_to:date option:text amount:number"
            + " amount_description:text"),
    LANGUAGE("id!:uuid url!:uri service_id:uuid phone_id:uuid code:text name:text note:text"),
    SERVICE_AREA(
            "id!:uuid service_id:uuid name:text description:text extent:text extent_type:text uri:uri service_area:text"),
    FUNDING("id!:uuid organization_id:uuid service_id:uuid source:text"),
    SERVICE_AT_LOCATION(
            "id!:uuid service_id:uuid location_id:uuid description:text location:{location} service:{service}"
                    + " contacts:[contact] schedules:[schedule]"),
    LOCATION(
            "id!:uuid name:text description:text latitude:number longitude:number external_identifier:text"
                    + " external_identifier_type:text addresses:[address] accessibility:[accessibility] attributes:[attribute]"),
    ADDRESS("id!:uuid location_id:uuid attention:text address_1!:text city!:text region:text state_province!:text"
            + " postal_code!:text country!:text address_type!:physical|postal|virtual attributes:[attribute]"),
    ACCESSIBILITY("id!:uuid location_id:uuid description:text details:text url:uri"),
    ATTRIBUTE("id!:uuid link_id!:uuid taxonomy_term_id!:uuid link_type:text link_entity:text value:text"
            + " taxonomy_term:{taxonomy_term}"),
    TAXONOMY("id!:uuid name!:text description!:text uri:uri version:text taxonomy_terms:[taxonomy_term]"),
    TAXONOMY_TERM(
            "id!:uuid code:text name!:text term!:text description!:text parent_id:uuid taxonomy!:text taxonomy_id!:uuid"
                    + " term_uri:uri language:text");

    /** What is said of one member. */
    record Member(boolean required, String kind) {

        boolean isObject() {
            return kind.startsWith("{");
        }

        boolean isList() {
            return kind.startsWith("[");
        }

        Entity entity() {
            return valueOf(kind.substring(1, kind.length() - 1).toUpperCase(Locale.ROOT));
        }
    }

    private final Map<String, Member> members = new LinkedHashMap<>();

    Entity(String said) {
        Arrays.stream(said.split(" ")).forEach(member -> {
            var parts = member.split(":", 2);
            members.put(parts[0].replace("!", ""), new Member(parts[0].endsWith("!"), parts[1]));
        });
    }

    Map<String, Member> members() {
        return members;
    }
}

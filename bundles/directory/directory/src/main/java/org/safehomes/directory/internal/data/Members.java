package org.safehomes.directory.internal.data;

import java.util.Set;

/** The members of Open Referral UK 3.0, and of the HSDS 3.0 that it profiles: those that are not used here are no mistake. */
final class Members {

    static final Set<String> PAGE = Set.of(
            "safehomes_directory",
            "contents",
            "total_items",
            "total_pages",
            "page_number",
            "size",
            "first_page",
            "last_page",
            "empty");

    static final Set<String> HEAD = Set.of("form", "name", "title", "publisher", "source", "marac", "withheld");
    static final Set<String> SOURCE = Set.of("document", "date", "clauses");
    static final Set<String> MARAC = Set.of("name", "phone", "email", "website", "note", "source");
    static final Set<String> WITHHELD = Set.of("what", "reason", "clauses");
    static final Set<String> ENTRY_SOURCE = Set.of("document", "clauses");

    static final Set<String> SERVICE = Set.of(
            "safehomes_audience",
            "safehomes_referral",
            "safehomes_source",
            "id",
            "organization_id",
            "program_id",
            "name",
            "alternate_name",
            "description",
            "url",
            "additional_urls",
            "email",
            "status",
            "interpretation_services",
            "application_process",
            "fees_description",
            "wait_time",
            "fees",
            "accreditations",
            "eligibility_description",
            "licenses",
            "minimum_age",
            "maximum_age",
            "assured_date",
            "assurer_email",
            "alert",
            "last_modified",
            "phones",
            "schedules",
            "service_areas",
            "service_at_locations",
            "languages",
            "organization",
            "funding",
            "cost_options",
            "program",
            "required_documents",
            "contacts",
            "capacities",
            "attributes",
            "metadata");

    static final Set<String> ORGANIZATION = Set.of(
            "id",
            "name",
            "alternate_name",
            "description",
            "email",
            "website",
            "additional_websites",
            "tax_status",
            "tax_id",
            "year_incorporated",
            "legal_status",
            "logo",
            "uri",
            "parent_organization_id",
            "funding",
            "contacts",
            "phones",
            "locations",
            "programs",
            "organization_identifiers",
            "attributes",
            "metadata");

    static final Set<String> CONTACT = Set.of(
            "id",
            "organization_id",
            "service_id",
            "service_at_location_id",
            "location_id",
            "name",
            "title",
            "department",
            "email",
            "phones",
            "attributes",
            "metadata");

    /** Without extension: a number that leaves one out reaches somebody else, so it is remarked on. */
    static final Set<String> PHONE = Set.of(
            "id",
            "location_id",
            "service_id",
            "organization_id",
            "contact_id",
            "service_at_location_id",
            "number",
            "type",
            "description",
            "languages",
            "attributes",
            "metadata");

    static final Set<String> LOCATION_OF_SERVICE = Set.of(
            "id",
            "service_id",
            "location_id",
            "description",
            "contacts",
            "phones",
            "schedules",
            "service_areas",
            "location",
            "attributes",
            "metadata");

    static final Set<String> LOCATION = Set.of(
            "id",
            "location_type",
            "url",
            "organization_id",
            "name",
            "alternate_name",
            "description",
            "transportation",
            "latitude",
            "longitude",
            "external_identifier",
            "external_identifier_type",
            "languages",
            "addresses",
            "contacts",
            "accessibility",
            "phones",
            "schedules",
            "attributes",
            "metadata");

    static final Set<String> ADDRESS = Set.of(
            "id",
            "location_id",
            "attention",
            "address_1",
            "address_2",
            "city",
            "region",
            "state_province",
            "postal_code",
            "country",
            "address_type",
            "attributes",
            "metadata");

    private Members() {}
}

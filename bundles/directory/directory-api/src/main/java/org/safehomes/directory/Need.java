package org.safehomes.directory;

/** What a service is for. */
public enum Need {
    /** Specialist support for survivors, such as an independent domestic violence adviser. */
    DOMESTIC_ABUSE,
    HELPLINE,
    REFUGE,
    /** Making the home safer. */
    SANCTUARY,
    /** Schemes that find another home. */
    REHOUSING,
    SEXUAL_VIOLENCE,
    HONOUR_BASED_ABUSE,
    FORCED_MARRIAGE,
    GENITAL_MUTILATION,
    STALKING,
    TRAFFICKING,
    COUNSELLING,
    LEGAL_ADVICE,
    IMMIGRATION,
    /** Help to stop abusing. */
    BEHAVIOUR_CHANGE,
    CHILDREN_AND_FAMILIES,
    ADDICTION,
    MENTAL_HEALTH,
    CARE,
    MONEY,
    HOUSING_ADVICE,
    TENANCY_SUPPORT,
    PETS,
    POLICE,
    /** Help for victims of any crime. */
    VICTIM_SUPPORT
}

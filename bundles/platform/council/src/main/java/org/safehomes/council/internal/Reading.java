package org.safehomes.council.internal;

import org.osgi.framework.Version;
import org.safehomes.council.internal.data.CouncilData;

/** What came of reading one council bundle. */
sealed interface Reading {

    /** The bundle's symbolic name, for messages. */
    String bundle();

    /** Its data was taken. */
    record Taken(String bundle, Version version, CouncilData data) implements Reading {}

    /** Its data was refused as a whole. */
    record Refused(String bundle, String fault) implements Reading {}
}

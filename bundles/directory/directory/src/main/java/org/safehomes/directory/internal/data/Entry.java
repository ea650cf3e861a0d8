package org.safehomes.directory.internal.data;

import java.util.function.Function;
import org.safehomes.directory.SupportDirectory.About;
import org.safehomes.directory.SupportService;

/**
 * An entry without fault of its own. Keys and dates that it does not state are those of its directory, which a file may name
 * after its entries.
 *
 * @param where it is in the file
 * @param organisation where the file says who runs it
 */
record Entry(String where, String organisation, Function<About, SupportService> service) {}

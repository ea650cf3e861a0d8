package org.safehomes.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Says that a bundle's tables are there and current. Registered with the property {@value #MODULE} after the bundle's change
 * log has run; whoever needs the tables references it with a target.
 *
 * <p>A bundle asks for this with the manifest header {@value #HEADER}: {@code module=path}, such as {@code
 * da=db/da.xml}. A bundle with {@code Meta-Persistence} besides gets an entity manager factory, registered with {@code
 * osgi.unit.name} the module.
 */
@ProviderType
public interface Schema {

    /** The service property with the module's name. */
    String MODULE = "safehomes.module";

    /** The manifest header that names the module and its change log. */
    String HEADER = "SafeHomes-ChangeLog";

    /** The module's name. */
    String module();
}

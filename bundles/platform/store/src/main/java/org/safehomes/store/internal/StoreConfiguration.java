package org.safehomes.store.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

@ObjectClassDefinition(
        name = "Safe Homes store",
        description = "The one database of this installation, and the file with the key its secrets are sealed with")
@interface StoreConfiguration {

    @AttributeDefinition(
            description =
                    "JDBC address, jdbc:derby:... or jdbc:postgresql:... A password in it is refused: see passwordFile")
    String url();

    @AttributeDefinition(description = "Database user; empty for embedded Derby", required = false)
    String user() default "";

    @AttributeDefinition(
            description = "File whose only line is the password of the database user; empty for none",
            required = false)
    String passwordFile() default "";

    @AttributeDefinition(description = "Connections kept for operations, 2 to 200", required = false)
    int poolSize() default 8;

    @AttributeDefinition(description = "File with the master key. Keep it and its backup apart from the database")
    String keyFile();

    @AttributeDefinition(
            description =
                    "Whether a missing key file is made when the database is new. Never happens to a database in use",
            required = false)
    boolean createKeyFile() default false;
}

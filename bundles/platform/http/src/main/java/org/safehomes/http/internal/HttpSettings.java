package org.safehomes.http.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code etc/org.safehomes.http.cfg}. Every key has a default, so that the server also starts without the file. */
@ObjectClassDefinition(
        name = "Safe Homes: web server",
        description = "A server of its own, beside whatever the container has.")
@interface HttpSettings {

    @AttributeDefinition(
            name = "Address to listen on",
            description = "The loopback address by default: a proxy of the landlord's faces the network.")
    String host() default "127.0.0.1";

    @AttributeDefinition(name = "Port", description = "Where requests are answered, 1 to 65535.")
    int port() default 8282;

    @AttributeDefinition(
            name = "Keystore",
            description = "Path of a keystore with the server's certificate. If given, the port speaks TLS only.")
    String keystore() default "";

    @AttributeDefinition(name = "Type of the keystore", description = "PKCS12 or JKS.")
    String keystoreType() default "PKCS12";

    @AttributeDefinition(
            name = "Password file of the keystore",
            description =
                    "Path of a file that holds the password alone; the password itself is never in this configuration.")
    String keystorePasswordFile() default "";

    @AttributeDefinition(name = "Seconds after which an idle connection is closed", description = "1 to 3600.")
    int idleTimeoutSeconds() default 30;

    @AttributeDefinition(name = "Largest request line and headers together, in bytes", description = "1024 to 1048576.")
    int maxHeaderBytes() default 16_384;

    @AttributeDefinition(name = "Largest form body, in bytes", description = "0 to 16777216.")
    int maxFormBytes() default 65_536;

    @AttributeDefinition(name = "Most threads that answer requests", description = "8 to 1000. Further requests wait.")
    int maxThreads() default 100;

    @AttributeDefinition(
            name = "Proxies whose forwarded headers count",
            description = "Addresses, such as 127.0.0.1. Forwarded headers of anybody else are ignored.")
    String[] trustedProxies() default {};
}

package org.safehomes.host.reference.internal;

class HostServicesOnPostgreSqlTest extends HostServices {

    HostServicesOnPostgreSqlTest() {
        super(Product.POSTGRESQL);
    }
}

package org.safehomes.host.reference.internal;

class HostServicesOnDerbyTest extends HostServices {

    HostServicesOnDerbyTest() {
        super(Product.DERBY);
    }
}

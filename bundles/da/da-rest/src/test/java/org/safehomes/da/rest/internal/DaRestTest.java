package org.safehomes.da.rest.internal;

import org.safehomes.it.bodies.DaRequests;
import org.safehomes.rest.contract.RestModuleTest;

/** A test of what only this bundle answers. */
abstract class DaRestTest extends RestModuleTest {

    /** Of a neighbour. */
    static final String GOOD_REPORT = DaRequests.of("REPORT").body();

    DaRestTest() {
        super(new DaRest());
    }
}

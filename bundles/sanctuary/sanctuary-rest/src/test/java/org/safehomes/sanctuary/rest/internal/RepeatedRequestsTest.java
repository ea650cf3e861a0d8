package org.safehomes.sanctuary.rest.internal;

import org.safehomes.rest.contract.RepeatedRequestsContract;

class RepeatedRequestsTest extends RepeatedRequestsContract {

    RepeatedRequestsTest() {
        super(new SanctuaryRest());
    }
}

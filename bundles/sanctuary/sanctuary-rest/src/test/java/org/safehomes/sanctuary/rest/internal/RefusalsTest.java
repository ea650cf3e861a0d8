package org.safehomes.sanctuary.rest.internal;

import org.safehomes.rest.contract.RefusalsContract;

class RefusalsTest extends RefusalsContract {

    RefusalsTest() {
        super(new SanctuaryRest());
    }
}

package org.safehomes.sanctuary.rest.internal;

import org.safehomes.rest.contract.OperationsContract;

class OperationsTest extends OperationsContract {

    OperationsTest() {
        super(new SanctuaryRest());
    }
}

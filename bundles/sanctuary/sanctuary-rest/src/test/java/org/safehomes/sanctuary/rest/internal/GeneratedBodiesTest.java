package org.safehomes.sanctuary.rest.internal;

import org.safehomes.rest.contract.GeneratedBodiesContract;

class GeneratedBodiesTest extends GeneratedBodiesContract {

    GeneratedBodiesTest() {
        super(new SanctuaryRest());
    }
}

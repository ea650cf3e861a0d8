package org.safehomes.sanctuary.rest.internal;

import org.safehomes.rest.contract.ReachesAServiceContract;

class ReachesAServiceTest extends ReachesAServiceContract {

    ReachesAServiceTest() {
        super(new SanctuaryRest());
    }
}

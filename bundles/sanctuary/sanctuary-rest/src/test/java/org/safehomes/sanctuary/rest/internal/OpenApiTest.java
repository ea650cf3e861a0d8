package org.safehomes.sanctuary.rest.internal;

import org.safehomes.rest.contract.OpenApiContract;

class OpenApiTest extends OpenApiContract {

    OpenApiTest() {
        super(new SanctuaryRest());
    }
}

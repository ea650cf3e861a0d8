package org.safehomes.council.internal.data;

/** The council's data cannot be taken; the message names the fault and where it stands. */
public final class CouncilDataFault extends Exception {

    private static final long serialVersionUID = 1L;

    public CouncilDataFault(String message) {
        super(message);
    }
}

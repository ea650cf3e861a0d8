package org.safehomes.store.internal.key;

/** The key file is not one this installation may start with. The message is for the operator and says what to do. */
public final class KeyRefused extends Exception {

    private static final long serialVersionUID = 1L;

    KeyRefused(String message) {
        super(message);
    }
}

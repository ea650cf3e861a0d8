package org.safehomes.build.openapi;

/** Something in the sources cannot be described. The message says where, and what to do. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }
}

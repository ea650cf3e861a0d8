package org.safehomes.host;

/**
 * The host has understood what was ordered, will not do it, and has done nothing: to ask again is in vain. The message names
 * no person.
 */
public class HostRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HostRefused(String message) {
        super(message);
    }
}

package org.safehomes.host;

/** The host cannot answer now. Safe Homes answers 503 and changes nothing. The message names no person. */
public class HostUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HostUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}

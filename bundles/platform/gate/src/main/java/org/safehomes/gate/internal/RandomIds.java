package org.safehomes.gate.internal;

import java.security.SecureRandom;
import org.osgi.service.component.annotations.Component;
import org.safehomes.kernel.IdSource;

/** References from the machine's secure random source. */
@Component
public final class RandomIds implements IdSource {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String token() {
        var token = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }
}

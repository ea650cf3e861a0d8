package org.safehomes.store.internal.key;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An HMAC-SHA-256 under one key, for those who need very many: the key is prepared once, not for each. */
final class KeyedMac {

    private static final String HMAC = "HmacSHA256";

    private final Mac prepared;

    KeyedMac(byte[] key) {
        try {
            prepared = Mac.getInstance(HMAC);
            prepared.init(new SecretKeySpec(key, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC + ".", e);
        }
    }

    /** Safe for use by many threads: the prepared one is only ever copied. */
    byte[] of(byte[] content) {
        try {
            return ((Mac) prepared.clone()).doFinal(content);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java's " + HMAC + " cannot be copied.", e);
        }
    }
}

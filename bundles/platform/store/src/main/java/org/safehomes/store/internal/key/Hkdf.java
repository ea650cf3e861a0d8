package org.safehomes.store.internal.key;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Key derivation by HMAC-SHA-256 (RFC 5869), which the JDK offers only from version 25 on. */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int HASH_LENGTH = 32;

    private Hkdf() {}

    /** Extract and expand. An empty salt stands for a hash length of zeros, as the RFC has it. */
    static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        if (length < 1 || length > 255 * HASH_LENGTH) {
            throw new IllegalArgumentException("A derived key has 1 to " + 255 * HASH_LENGTH + " bytes.");
        }
        byte[] extracted = hmac(salt.length == 0 ? new byte[HASH_LENGTH] : salt, secret);
        byte[] derived = new byte[length];
        byte[] block = {};
        int done = 0;
        for (int counter = 1; done < length; counter++) {
            block = hmac(extracted, block, info, new byte[] {(byte) counter});
            int part = Math.min(block.length, length - done);
            System.arraycopy(block, 0, derived, done, part);
            done += part;
        }
        Arrays.fill(extracted, (byte) 0);
        return derived;
    }

    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC + ".", e);
        }
    }
}

package org.safehomes.store.internal.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM under one key. What it makes is a format byte, a random nonce and the ciphertext with its tag; the place it
 * belongs to is bound as associated data and not kept inside.
 */
final class SecretBox {

    static final int KEY_LENGTH = 32;

    private static final byte FORMAT = 1;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_LENGTH = 1 + NONCE_LENGTH;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    SecretBox(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("A key has " + KEY_LENGTH + " bytes.");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    static byte[] newKey() {
        byte[] bytes = new byte[KEY_LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] close(byte[] content, String... place) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        byte[] head = ByteBuffer.allocate(HEAD_LENGTH).put(FORMAT).put(nonce).array();
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(content);
            return ByteBuffer.allocate(head.length + text.length)
                    .put(head)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed.", e);
        }
    }

    /** Empty if the content is not what this key closed for this place. */
    Optional<byte[]> open(byte[] sealed, String... place) {
        if (sealed.length < HEAD_LENGTH + TAG_BITS / 8 || sealed[0] != FORMAT) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOfRange(sealed, 1, HEAD_LENGTH);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, place)
                    .doFinal(sealed, HEAD_LENGTH, sealed.length - HEAD_LENGTH));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String... place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {FORMAT});
        cipher.updateAAD(prefixed(place));
        return cipher;
    }

    /** Each part with its length before it, so that no two lists of parts give the same bytes. */
    static byte[] prefixed(String... parts) {
        byte[][] bytes = new byte[parts.length][];
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + bytes[i].length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : bytes) {
            all.putInt(part.length).put(part);
        }
        return all.array();
    }

    @Override
    public String toString() {
        return "SecretBox";
    }
}

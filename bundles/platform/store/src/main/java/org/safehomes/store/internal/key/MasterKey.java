package org.safehomes.store.internal.key;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The content of the key file. Nothing is sealed with it directly: each purpose has a key derived from it. */
public final class MasterKey {

    static final int LENGTH = 32;
    private static final int ID_BYTES = 8;

    /** What keys are derived for. A number at the end changes only together with the format of what the key made. */
    enum Purpose {
        CHECK("key-check/1"),
        WRAP("wrap-file-key/1"),
        LOOK_UP("look-up/1"),
        AUDIT("audit/1"),
        SPOOL("spool/1");

        private final byte[] info;

        Purpose(String info) {
            this.info = ("safehomes/" + info).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final byte[] NO_SALT = {};

    private final String id;
    private final byte[] secret;

    MasterKey(String id, byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("A master key has " + LENGTH + " bytes.");
        }
        this.id = id;
        this.secret = secret.clone();
    }

    /** A new one, with a random name. */
    static MasterKey next() {
        return new MasterKey(HexFormat.of().formatHex(SecretBox.newKey(), 0, ID_BYTES), SecretBox.newKey());
    }

    /** Names the key without telling anything about it. */
    public String id() {
        return id;
    }

    byte[] derive(Purpose purpose) {
        return Hkdf.derive(secret, NO_SALT, purpose.info, SecretBox.KEY_LENGTH);
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "MasterKey " + id;
    }
}

package org.safehomes.directory.internal.data;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safehomes.directory.ServiceKey;

/** Keys made of names, the same at every reading: what a file has no key for keeps one as long as its name. */
final class Keys {

    private Keys() {}

    static ServiceKey named(String... kindAndText) {
        var text = "org.safehomes.directory/" + String.join("/", kindAndText);
        return new ServiceKey(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.safehomes.identity.oidc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** The configuration with its defaults, and what a test changes in it. */
final class Given {

    private Given() {}

    /** A good one, with keys in a file that is not read. */
    static OidcSettings settings(Object... changes) {
        var values = new HashMap<String, Object>(Map.of(
                "issuer", Issuer.NAME, "audience", new String[] {Issuer.AUDIENCE}, "keysFile", "/nowhere/keys.json"));
        for (int i = 0; i < changes.length; i += 2) {
            values.put((String) changes[i], changes[i + 1]);
        }
        InvocationHandler answers =
                (self, method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue());
        return (OidcSettings) Proxy.newProxyInstance(
                OidcSettings.class.getClassLoader(), new Class<?>[] {OidcSettings.class}, answers);
    }

    static Terms terms(Object... changes) {
        return Terms.of(settings(changes));
    }
}

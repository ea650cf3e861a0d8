package org.safehomes.identity.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safehomes.kernel.StaffId;

/** The sample users by name, with their passwords digested. Safe for use by many threads. */
final class SampleUsers {

    private static final int PARTS = 3;
    private static final User NOBODY = new User(Optional.empty(), new byte[32]);

    private final Map<String, User> byName;
    private final Throttle throttle = new Throttle(System::nanoTime);

    private SampleUsers(Map<String, User> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * @param lines each {@code name:staffId:password}; a password may hold colons
     * @throws IllegalArgumentException if a line has another shape, a name comes twice or there is none; the message says
     *     which line, never what stands there
     */
    static SampleUsers of(List<String> lines) {
        var users = new HashMap<String, User>();
        for (int i = 0; i < lines.size(); i++) {
            var parts = lines.get(i).strip().split(":", PARTS);
            if (parts.length < PARTS || List.of(parts).contains("") || users.containsKey(parts[0])) {
                throw new IllegalArgumentException(
                        "user " + (i + 1) + " is not name:staffId:password, or its name comes twice.");
            }
            users.put(parts[0], new User(Optional.of(new StaffId(parts[1])), digest(parts[2])));
        }
        if (users.isEmpty()) {
            throw new IllegalArgumentException("no users are configured.");
        }
        return new SampleUsers(users);
    }

    /** The staff id of whoever knows the password; empty if the name or the password is wrong, in the same time. */
    Optional<StaffId> staff(BasicCredentials credentials) {
        throttle.check(credentials.name());
        var user = byName.getOrDefault(credentials.name(), NOBODY);
        var right = MessageDigest.isEqual(user.password(), digest(credentials.password()));
        if (right && user.staff().isPresent()) {
            throttle.succeeded(credentials.name());
            return user.staff();
        }
        throttle.failed(credentials.name());
        return Optional.empty();
    }

    private static byte[] digest(String password) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private record User(Optional<StaffId> staff, byte[] password) {}
}

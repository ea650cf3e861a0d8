package org.safehomes.store.internal.key;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the key file holds: one generation of the master key, and during a rotation the one before or after it. */
final class KeyRing {

    private final List<MasterKey> generations;

    /** @param generations the oldest first, at least one */
    KeyRing(List<MasterKey> generations) {
        if (generations.isEmpty()) {
            throw new IllegalArgumentException("A key file holds a key.");
        }
        this.generations = List.copyOf(generations);
    }

    List<MasterKey> generations() {
        return generations;
    }

    List<String> ids() {
        return generations.stream().map(MasterKey::id).toList();
    }

    Optional<MasterKey> find(String id) {
        return generations.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    MasterKey newest() {
        return generations.get(generations.size() - 1);
    }

    KeyRing with(MasterKey newer) {
        return new KeyRing(Stream.concat(generations.stream(), Stream.of(newer)).toList());
    }

    /** @throws IllegalArgumentException if nothing would be left */
    KeyRing without(String id) {
        return new KeyRing(
                generations.stream().filter(key -> !key.id().equals(id)).toList());
    }

    @Override
    public String toString() {
        return "KeyRing " + ids();
    }
}

package org.safehomes.gate.internal.outbox;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.RecordListener;
import org.safehomes.store.Schema;

/** Under which module's name a listener is told, and of what. */
public record Listening(String module, Set<String> topics) {

    /** @param properties of the service */
    public static Listening of(Map<String, Object> properties) {
        @Nullable Object topics = properties.get(RecordListener.TOPICS);
        return new Listening(
                String.valueOf(properties.get(Schema.MODULE)),
                // one value of a service property is a value, and several are an array
                topics instanceof String[] several ? Set.of(several) : Set.of(String.valueOf(topics)));
    }
}

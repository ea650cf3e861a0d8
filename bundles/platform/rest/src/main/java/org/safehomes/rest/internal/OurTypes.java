package org.safehomes.rest.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.TenancyId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.InvalidInput;

/**
 * References and ids as the texts they are, versions as their numbers, sets in order; times in ISO 8601 and in no other
 * shape; text that can be stored.
 */
final class OurTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    OurTypes() {
        super("safehomes");
        id(CaseRef.class, CaseRef::new);
        id(ReportRef.class, ReportRef::new);
        addDeserializer(RecordRef.class, new IdText<>(RecordRef.class, RecordRef::of));
        id(EntryId.class, EntryId::new);
        id(StaffId.class, StaffId::new);
        id(PersonId.class, PersonId::new);
        id(TeamId.class, TeamId::new);
        id(TenancyId.class, TenancyId::new);
        id(Uprn.class, Uprn::new);
        addSerializer(new StdDelegatingSerializer(Version.class, new Number()));
        addSerializer(Set.class, new StdDelegatingSerializer(new InOrder()));
        addDeserializer(String.class, new StorableText());
        iso(Instant.class, Instant::parse);
        iso(LocalDate.class, LocalDate::parse);
        iso(LocalTime.class, LocalTime::parse);
        iso(Duration.class, Duration::parse);
        iso(Period.class, Period::parse);
    }

    private <T> void id(Class<T> type, Function<String, T> read) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new IdText<>(type, read));
    }

    private <T> void iso(Class<T> type, Function<String, T> parse) {
        addDeserializer(type, new IsoText<>(type, parse));
    }

    /** A version is counted, and written as its number. */
    private static final class Number extends StdConverter<Version, Long> {

        @Override
        public Long convert(Version version) {
            return version.value();
        }
    }

    /** A set iterates differently in each run; the same answer and the same digest must not. */
    private static final class InOrder extends StdConverter<Set<?>, List<?>> {

        @Override
        public List<?> convert(Set<?> set) {
            return set.stream().sorted(Comparator.comparing(InOrder::key)).toList();
        }

        private static String key(Object item) {
            return item instanceof Enum<?> constant ? String.format("%05d", constant.ordinal()) : item.toString();
        }
    }

    /** What the kernel says of a wrong reference never repeats it, so its sentence may be passed on. */
    private static final class IdText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> read;

        IdText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = context.readValue(parser, String.class);
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                throw new InvalidInput(List.of(new InvalidInput.Field("", e.getMessage())));
            }
        }
    }

    /** The time module also takes numbers and arrays, which a client sends only by mistake. */
    private static final class IsoText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        IsoText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "not ISO 8601");
            }
        }
    }

    /** Half a surrogate pair cannot be written again as UTF-8, and PostgreSQL keeps no NUL: refused before it is too late. */
    private static final class StorableText extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        StorableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.codePoints().anyMatch(StorableText::isUnstorable)) {
                return (String) context.handleWeirdStringValue(String.class, "", "not storable");
            }
            return text;
        }

        private static boolean isUnstorable(int character) {
            return character == 0 || Character.getType(character) == Character.SURROGATE;
        }
    }
}

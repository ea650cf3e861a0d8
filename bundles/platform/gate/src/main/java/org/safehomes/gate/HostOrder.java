package org.safehomes.gate;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/**
 * Something that the host is to do. It reaches contractors, ledgers and the history of a home, so it says what and where and
 * never why: no survivor, case, measure or abuse (SA-7, RC-3).
 *
 * @param kind which {@link HostEffect} gives it to the host
 * @param fields what that effect needs, by name
 */
public record HostOrder(String kind, Map<String, String> fields) {

    /** A repair, with the fields {@code home}, {@code code}, {@code text}, {@code priority}. */
    public static final String REPAIR = "repairs/order";

    /** An invoice, with the fields {@code debtor}, {@code pence}, {@code text}. */
    public static final String INVOICE = "debtors/invoice";

    /** A hold on a rent account, with the fields {@code account}, {@code until}, {@code code}. */
    public static final String RENT_HOLD = "rent/hold";

    private static final Pattern KIND = Pattern.compile("[a-z]+/[a-z-]{1,30}");
    private static final Pattern RECORD = Pattern.compile("(?i)\\b[CR]-[0-9A-HJKMNP-TV-Z]{16}\\b");
    private static final int LONGEST = 2_000;

    /**
     * @throws IllegalArgumentException if the kind is malformed, a field is longer than 2,000 characters, or one names a report or
     *     a case
     */
    public HostOrder {
        fields = Map.copyOf(new TreeMap<>(fields));
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("The kind of an order is such as repairs/order.");
        }
        for (var value : fields.values()) {
            if (value.length() > LONGEST || RECORD.matcher(value).find()) {
                throw new IllegalArgumentException("An order's fields are short and name no report and no case.");
            }
        }
    }

    /** A repair. @param code the desk's own code of work */
    public static HostOrder repair(Uprn home, String code, String text, Priority priority) {
        return new HostOrder(
                REPAIR, Map.of("home", home.value(), "code", code, "text", text, "priority", priority.name()));
    }

    /** An invoice. @param pence above zero */
    public static HostOrder invoice(PersonId debtor, long pence, String text) {
        return new HostOrder(INVOICE, Map.of("debtor", debtor.value(), "pence", Long.toString(pence), "text", text));
    }

    /** A hold on a rent account. @param until the last day, inclusive @param code says that nothing is done, never why */
    public static HostOrder rentHold(String account, LocalDate until, String code) {
        return new HostOrder(RENT_HOLD, Map.of("account", account, "until", until.toString(), "code", code));
    }

    /** Whether it waits for nothing that was ordered earlier for the same record: an emergency, by its field {@code priority}. */
    public boolean atOnce() {
        return Priority.EMERGENCY.name().equals(fields.get("priority"));
    }

    /** Never the fields: this may be logged. */
    @Override
    public String toString() {
        return kind;
    }
}

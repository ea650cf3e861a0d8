package org.safehomes.gate.internal.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.safehomes.gate.internal.access.Standing.Below;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/**
 * Which records a caller may know of, as one condition on {@code sh_record r}: those of their team unless one is open by
 * name alone, those they own or are
 * the line manager of, and those they were added to by name; never one they are excluded from, nor one that is kept from
 * somebody they are linked to, as the host knows now or as they said themselves. The same condition serves
 * one record and every list, and its shape depends on the caller alone, so that a hidden record and a missing one cost
 * the same statements.
 */
@Upholds("AC-1")
@Upholds("AC-2")
@Upholds("AC-4")
public final class NeedToKnow {

    /** What the record is wanted for. */
    public enum Use {
        READ,
        /** Whoever broke the glass may not. */
        CHANGE,
        /** To break the glass: all but those who are never to see it (AC-4). */
        GLASS
    }

    /** Stands in what keeps a caller out for whatever names the record. */
    private static final String REF = "{ref}";

    private final StringBuilder sql = new StringBuilder();
    private final StringBuilder out = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private NeedToKnow() {}

    /**
     * The condition for a caller at a moment.
     *
     * @param basic whether what is done is open to who was added for basic information only
     */
    public static NeedToKnow of(Standing caller, Links links, Instant now, Use use, boolean basic) {
        var condition = new NeedToKnow();
        if (caller.system()) {
            return everything();
        }
        if (use == Use.GLASS) {
            condition.add("1 = 1");
        } else {
            condition.add("((r.team = ? and r.by_name = 0)", caller.team().value());
            condition.add(" or r.owner = ?", caller.staff().value());
            caller.below().forEach(condition::orManages);
            condition.add(
                    " or exists (select 1 from sh_grant g where g.record_ref = r.ref and g.staff = ?"
                            + (basic ? "" : " and (g.extent is null or g.extent = 'FULL')")
                            + " and g.from_at <= ? and (g.until_at is null or g.until_at > ?)"
                            + (use == Use.CHANGE ? " and g.kind is null" : "") + "))",
                    caller.staff().value(),
                    now.toEpochMilli(),
                    now.toEpochMilli());
        }
        condition.unless(
                "exists (select 1 from sh_exclusion x where x.record_ref = " + REF + " and x.staff = ?)",
                caller.staff().value());
        condition.unlessLinked(caller.staff(), links);
        return condition;
    }

    /**
     * The references that a caller is never to know of, whatever their role, as a list to be looked in; few, and found by
     * index.
     *
     * @param links the hashes of whom the caller is linked to, as the host knows and as they said
     */
    public static NeedToKnow never(StaffId caller, List<String> links) {
        var list = new NeedToKnow();
        list.add("(select x.record_ref from sh_exclusion x where x.staff = ?", caller.value());
        if (!links.isEmpty()) {
            var marks = String.join(", ", Collections.nCopies(links.size(), "?"));
            list.add(" union select k.record_ref from sh_kept_from k where k.hash in (" + marks + ")", links.toArray());
        }
        list.add(")");
        return list;
    }

    /** No condition: for what the gate itself looks up, and tells nobody. */
    public static NeedToKnow everything() {
        var condition = new NeedToKnow();
        condition.add("1 = 1");
        return condition;
    }

    /** SQL about a record {@code r}, with {@code ?} for each of the parameters. */
    public String sql() {
        return sql + out.toString().replace(REF, "r.ref");
    }

    /**
     * SQL about the record that a column names. What keeps the caller out stands beside the look at the record and not in it:
     * there Derby reads all exclusions for every line of a list.
     *
     * @param column ours, never a caller's text
     */
    public String of(String column) {
        return "(exists (select 1 from sh_record r where r.ref = " + column + " and " + sql + ")"
                + out.toString().replace(REF, column) + ")";
    }

    public List<Object> parameters() {
        return Collections.unmodifiableList(parameters);
    }

    private void orManages(Below below) {
        var marks = String.join(", ", Collections.nCopies(below.owners().size(), "?"));
        add(
                " or (r.owner in (" + marks + ")",
                below.owners().stream().map(StaffId::value).toArray());
        for (var manager : below.between()) {
            add(" and ");
            excluded(manager);
        }
        add(")");
    }

    private void excluded(StaffId staff) {
        add("exists (select 1 from sh_exclusion x where x.record_ref = r.ref and x.staff = ?)", staff.value());
    }

    private void unlessLinked(StaffId staff, Links links) {
        if (links.whole() && links.hashes().isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>(links.hashes());
        var either = new ArrayList<String>();
        if (!links.hashes().isEmpty()) {
            either.add("k.hash in ("
                    + String.join(", ", Collections.nCopies(links.hashes().size(), "?")) + ")");
        }
        if (!links.whole()) {
            either.add("exists (select 1 from sh_declared_link d where d.staff = ? and d.hash = k.hash)");
            values.add(staff.value());
        }
        unless(
                "exists (select 1 from sh_kept_from k where k.record_ref = " + REF + " and ("
                        + String.join(" or ", either) + "))",
                values.toArray());
    }

    /** Must come after what lets the caller in, as its parameters do. */
    private void unless(String text, Object... values) {
        out.append(" and not ").append(text);
        Collections.addAll(parameters, values);
    }

    /**
     * Whom a caller is linked to.
     *
     * @param hashes as the host knows
     * @param whole whether what they said themselves is among them. In a list it must be: Derby makes the join with what they
     *     said anew for every record
     */
    public record Links(List<String> hashes, boolean whole) {
        public Links {
            hashes = List.copyOf(hashes);
        }
    }

    private void add(String text, Object... values) {
        sql.append(text);
        Collections.addAll(parameters, values);
    }
}

package org.safehomes.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of a sealed trail, for somebody with every right on the database and without the key. */
record TrailRows(GateUnderTest world, List<Place> places, List<Object[]> entries, List<Object[]> blocks) {

    private static final String ENTRY =
            "id, happened_at, staff, action, outcome, refs, correlation, mac, block_no, pos," + " place_mac";
    private static final String BLOCK = "block_no, entries, mac, sealed_at";

    static TrailRows of(GateUnderTest world) {
        return new TrailRows(
                world,
                world.sql(sql -> sql.rows(
                        row -> new Place(row.getString(1), row.getLong(2), row.getInt(3)),
                        "select id, block_no, pos from sh_audit order by block_no, pos")),
                rows(world, ENTRY, "sh_audit", "staff outcome action refs correlation mac id place_mac"),
                rows(world, BLOCK, "sh_audit_block", "mac"));
    }

    private static List<Object[]> rows(GateUnderTest world, String columns, String table, String texts) {
        return world.sql(sql -> sql.rows(
                row -> {
                    var values = new ArrayList<Object>();
                    for (var column : columns.split(", ")) {
                        values.add(
                                List.of(texts.split(" ")).contains(column)
                                        ? row.getString(column)
                                        : (Object) row.getLong(column));
                    }
                    return values.toArray();
                },
                "select " + columns + " from " + table));
    }

    void run(String statement, Object... parameters) {
        world.<Integer>sql(sql -> sql.update(statement, parameters));
    }

    void exchange(Place one, Place other) {
        var moved = "update sh_audit set block_no = ?, pos = ? where id = ?";
        run(moved, other.block(), other.pos(), one.id());
        run(moved, one.block(), one.pos(), other.id());
    }

    /** Removes an entry and makes the rest of its block look as if it had never been. */
    void closeGap(Place gone) {
        run("delete from sh_audit where id = ?", gone.id());
        run("update sh_audit set pos = pos - 1 where block_no = ? and pos > ?", gone.block(), gone.pos());
        run("update sh_audit_block set entries = entries - 1 where block_no = ?", gone.block());
    }

    /** As it was. */
    void restore() {
        run("delete from sh_audit");
        run("delete from sh_audit_block");
        entries.forEach(
                row -> run("insert into sh_audit (" + ENTRY + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row));
        blocks.forEach(row -> run("insert into sh_audit_block (" + BLOCK + ") values (?, ?, ?, ?)", row));
    }

    /** Where an entry was sealed. */
    record Place(String id, long block, int pos) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparingLong(Place::block)
                    .thenComparingInt(Place::pos)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return "block " + block + ", entry " + (pos + 1);
        }
    }
}

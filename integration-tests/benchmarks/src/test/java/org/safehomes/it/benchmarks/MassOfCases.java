package org.safehomes.it.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.safehomes.it.karaf.Database;

/**
 * The cases of a large landlord, written by SQL into the tables of the gate and of the module: 40 teams of 10 officers with 5 to
 * 15 open cases each, all others closed. What is sealed is random bytes: nobody opens it. The measured officer, who is one of the
 * 400, owns as many closed ones as the others; their open cases are real and made over HTTP.
 */
final class MassOfCases {

    private static final int OFFICERS = 400;
    private static final int AT_ONCE = 20_000;

    /** The officer of case {@code n} and their team: the first ten are of the measured officer's team. */
    private static final String OWNER =
            "case when n % 400 = 0 then 's.okafor' else 'mass.officer' || lpad((n % 400)::text, 3, '0') end";

    private static final String TEAM =
            "case when n % 400 < 10 then 'tenancy-north' else 'mass.team' || lpad((n % 400 / 10)::text, 2, '0') end";

    private static final String OPEN = "(n % 400 > 0 and n / 400 < 5 + n % 11)";
    private static final String CASE = "'C-' || upper(substr(md5('case' || n), 1, 16))";
    private static final String REPORT = "'R-' || upper(substr(md5('report' || n), 1, 16))";
    private static final String DAY = "86400000::bigint";
    /** Open ones of the last weeks, closed ones of ten years. */
    private static final String OPENED = "(extract(epoch from now()) * 1000)::bigint - " + DAY + " * (case when " + OPEN
            + " then n % 60 else 60 + n % 3600 end)";

    private static final List<String> TABLES = List.of(
            "sh_record",
            "sh_file_key",
            "sh_grant",
            "sh_exclusion",
            "da_report",
            "da_case",
            "da_entry",
            "da_task",
            "da_lookup");

    private static final List<String> STAFF = List.of(
            "insert into hr_team (id, name, leader) select 'mass.team' || lpad(t::text, 2, '0'), 'Team ' || t,"
                    + " 'mass.leader' || lpad(t::text, 2, '0') from generate_series(1, 39) t",
            "insert into hr_staff (id, name, job, team, line_manager, roles, active)"
                    + " select 'mass.leader' || lpad(t::text, 2, '0'), 'Leader ' || t, 'team leader',"
                    + " 'mass.team' || lpad(t::text, 2, '0'), 'm.adeyemi', 'REPORTER OFFICER MANAGER', true"
                    + " from generate_series(1, 39) t",
            "insert into hr_staff (id, name, job, team, line_manager, roles, active)"
                    + " select 'mass.officer' || lpad(n::text, 3, '0'), 'Officer ' || n, 'tenancy officer', " + TEAM
                    + ", case when n < 10 then 'g.whitcombe' else 'mass.leader' || lpad((n / 10)::text, 2, '0') end,"
                    + " 'REPORTER OFFICER', true from generate_series(1, " + (OFFICERS - 1) + ") n");

    /** Each for the cases from one number to another. */
    private static final List<String> ROWS = List.of(
            "insert into sh_record (ref, kind, team, owner, is_open, version, created_at, changed_at) select " + CASE
                    + ", 'CASE', " + TEAM + ", " + OWNER + ", case when " + OPEN + " then 1 else 0 end, 9, " + OPENED
                    + ", " + OPENED + " + " + DAY + " from generate_series(?, ?) n",
            "insert into sh_record (ref, kind, team, owner, is_open, version, created_at, changed_at) select " + REPORT
                    + ", 'REPORT', " + TEAM + ", " + OWNER + ", 0, 1, " + OPENED + ", " + OPENED
                    + " from generate_series(?, ?) n",
            "insert into sh_file_key (ref, key_id, wrapped, created_at) select r, (select min(key_id) from sh_purpose_key), "
                    + random(4) + ", " + OPENED + " from generate_series(?, ?) n cross join lateral (values (" + CASE
                    + "), (" + REPORT + ")) as both_refs (r)",
            "insert into sh_grant (id, record_ref, staff, reason, granted_by, from_at, until_at) select 'E-'"
                    + " || upper(substr(md5('grant' || n), 1, 16)), " + CASE + ", 'mass.officer'"
                    + " || lpad((n / 20 % 399 + 1)::text, 3, '0'), " + random(4) + ", " + OWNER + ", " + OPENED
                    + ", null from generate_series(?, ?) n where n % 20 = 0",
            "insert into sh_exclusion (record_ref, staff, reason, excluded_by, happened_at) select " + CASE
                    + ", 'mass.officer' || lpad((n / 50 % 399 + 1)::text, 3, '0'), " + random(4) + ", " + OWNER + ", "
                    + OPENED + " from generate_series(?, ?) n where n % 50 = 0",
            "insert into da_report (ref, received_at, reported_by, state, due_at, decided_by, case_ref, sealed) select "
                    + REPORT + ", " + OPENED + ", " + OWNER + ", 'NEW_CASE', " + OPENED + " + " + DAY + ", " + OWNER
                    + ", " + CASE + ", " + random(40) + " from generate_series(?, ?) n",
            "insert into da_case (ref, opened_at, contacted_at, sealed, urgency) select " + CASE + ", " + OPENED + ", "
                    + OPENED + " + 3600000, " + random(50) + ", 1 + (n % 7 + 4) / 5 from generate_series(?, ?) n",
            "insert into da_entry (id, record_ref, kind, happened_at, recorded_at, by_staff, sealed) select 'E-'"
                    + " || upper(substr(md5('entry' || n || ' ' || k), 1, 16)), " + CASE
                    + ", case k when 1 then 'REPORTED'"
                    + " when 2 then 'CONTACT' when 3 then 'RISK_ASSESSED' else 'NOTE' end, " + OPENED + " + k * " + DAY
                    + ", " + OPENED + " + k * " + DAY + ", " + OWNER + ", " + random(20)
                    + " from generate_series(?, ?) n cross join generate_series(1, 6) k",
            "insert into da_task (id, record_ref, kind, assignee, raised_at, due_at, calendar_ended, reckoning, escalated,"
                    + " done_at, urgency) select 'E-' || upper(substr(md5('task' || n || ' ' || k), 1, 16)), " + CASE
                    + ", case k when 1 then 'FIRST_CONTACT' when 2 then 'RISK_ASSESSMENT' else 'MARAC_ACTION' end, "
                    + OWNER
                    + ", " + OPENED + ", " + OPENED + " + (k + n % 90) * " + DAY
                    + ", 0, 'Due at the close of the working day.', 1, case when k > 2 and " + OPEN + " then null else "
                    + OPENED + " + " + DAY + " end, 1 + (n % 7 + 4) / 5"
                    + " from generate_series(?, ?) n cross join generate_series(1, 4) k",
            "insert into da_lookup (record_ref, hash) select " + CASE
                    + ", encode(sha256(convert_to('hash' || n || ' ' || k, 'UTF8')), 'base64')"
                    + " from generate_series(?, ?) n cross join generate_series(1, 3) k");

    private MassOfCases() {}

    private static String random(int times) {
        return "decode(repeat(md5(random()::text), " + times + "), 'hex')";
    }

    /**
     * Writes so many, and has the server look at what there is now. Meanwhile nobody may use the database: it has no indexes until
     * all is written, which is many times faster.
     */
    static void write(Database database, int cases) throws SQLException {
        try (var connection = database.connect()) {
            run(connection, "set maintenance_work_mem = '512MB'");
            var indexes = new Indexes(connection, TABLES);
            indexes.drop();
            for (var table : TABLES) {
                run(connection, "alter table " + table + " set unlogged");
            }
            for (var staff : STAFF) {
                run(connection, staff);
            }
            for (int first = 0; first < cases; first += AT_ONCE) {
                for (var rows : ROWS) {
                    insert(connection, rows, first, Math.min(first + AT_ONCE, cases) - 1);
                }
            }
            indexes.build();
            run(connection, "vacuum analyze");
            run(connection, "checkpoint");
        }
    }

    private static void insert(Connection connection, String rows, int first, int last) throws SQLException {
        try (var statement = connection.prepareStatement(rows)) {
            statement.setInt(1, first);
            statement.setInt(2, last);
            statement.executeUpdate();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

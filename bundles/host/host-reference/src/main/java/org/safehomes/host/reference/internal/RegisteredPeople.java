package org.safehomes.host.reference.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.People;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/** People and households. A household is everybody recorded at one home. */
@Component(service = People.class)
public final class RegisteredPeople implements People {

    private static final int SHORTEST = 2;
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private final Tables tables;

    @Activate
    public RegisteredPeople(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return tables.one(
                RegisteredPeople::person, "select id, name, born, phone from hr_person where id = ?", id.value());
    }

    @Override
    public List<Person> search(String words, int most) {
        var wanted = SearchName.of(words);
        if (wanted.length() < SHORTEST) {
            throw new IllegalArgumentException("A search has at least two letters.");
        }
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("A search answers 1 to 50 people.");
        }
        if (wanted.length() > LONGEST) {
            return List.of();
        }
        // nothing to escape in the patterns: only letters, digits and blanks are left
        var patterns = new ArrayList<Object>();
        for (var word : wanted.split(" ")) {
            patterns.add("%" + word + "%");
        }
        var eachWord = " and search_name like ?".repeat(patterns.size()).substring(" and ".length());
        patterns.add(wanted);
        patterns.add(wanted + "%");
        patterns.add("% " + wanted + "%");
        return tables.first(
                most,
                RegisteredPeople::person,
                "select id, name, born, phone from hr_person where " + eachWord
                        + " order by case when search_name = ? then 0 when search_name like ? then 1"
                        + " when search_name like ? then 2 else 3 end, search_name, id",
                patterns.toArray());
    }

    @Override
    public Optional<Household> householdOf(PersonId id) {
        var members = tables.all(
                row -> new Lodger(new Uprn(row.getString("home")), new PersonId(row.getString("id"))),
                "select m.home, m.id from hr_person p join hr_person m on m.home = p.home where p.id = ? order by m.id",
                id.value());
        return members.stream()
                .findFirst()
                .map(first -> new Household(
                        first.home(), members.stream().map(Lodger::person).toList()));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("name"),
                Sql.maybeDay(row, "born"),
                Sql.maybeText(row, "phone"));
    }

    private record Lodger(Uprn home, PersonId person) {}
}

package org.safehomes.host.reference.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.PersonalFiles;
import org.safehomes.kernel.PersonId;

/**
 * People's files. A file counts as shared while its person is one of several tenants: what is put on the file of one, the others
 * of that tenancy may be shown. An ended tenancy still counts, because its papers still name them all.
 */
@Component(service = PersonalFiles.class)
public final class MarkedFiles implements PersonalFiles {

    private final Tables tables;

    @Activate
    public MarkedFiles(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<PersonalFile> of(PersonId person) {
        if (tables.one(row -> true, "select id from hr_person where id = ?", person.value())
                .isEmpty()) {
            return Optional.empty();
        }
        var others = tables.one(
                row -> row.getInt(1),
                "select count(*) from hr_tenant a, hr_tenant b where a.tenancy = b.tenancy and a.person = ?"
                        + " and b.person <> a.person",
                person.value());
        return Optional.of(new PersonalFile(person, others.orElse(1) > 0));
    }

    @Override
    public Mark put(Mark mark) {
        return find(mark.reference()).orElseGet(() -> create(mark));
    }

    private Mark create(Mark mark) {
        if (of(mark.person()).isEmpty()) {
            throw new IllegalArgumentException("A mark is put on the file of a person of the register.");
        }
        tables.insertOnce(
                "insert into hr_file_mark (reference, person, code) values (?, ?, ?)",
                mark.reference(),
                mark.person().value(),
                mark.code());
        return find(mark.reference()).orElseThrow();
    }

    private Optional<Mark> find(String reference) {
        return tables.one(
                row -> new Mark(
                        row.getString("reference"), new PersonId(row.getString("person")), row.getString("code")),
                "select reference, person, code from hr_file_mark where reference = ?",
                reference);
    }

    @Override
    public void remove(String reference) {
        tables.delete("delete from hr_file_mark where reference = ?", reference);
    }
}

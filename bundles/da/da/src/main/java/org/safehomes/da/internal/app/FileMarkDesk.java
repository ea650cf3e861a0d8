package org.safehomes.da.internal.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.FileMark;
import org.safehomes.da.FileMarks;
import org.safehomes.da.internal.domain.Happening.FileMarkOrdered;
import org.safehomes.da.internal.domain.Happening.FileMarkPut;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.gate.Granted;
import org.safehomes.host.PersonalFiles;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.RefusedByRule;

/** The mark on the survivor's own file: ordered, put by the host, and taken off. */
@Component
public final class FileMarkDesk implements FileMarks {

    private final Office office;
    private final OwnFile own;
    private final CaseTable cases = new CaseTable();

    @Activate
    public FileMarkDesk(@Reference Office office) {
        this.office = office;
        this.own = new OwnFile(office);
    }

    @Override
    public FileMark read(Caller caller, CaseRef reference) {
        var files = office.files();
        return office.gate()
                .read(
                        caller,
                        DaAction.READ_FILE_MARK,
                        reference,
                        visible -> new FileMark(
                                own.ordered(visible)
                                        .filter(OwnFile.Ordered::put)
                                        .isPresent(),
                                own.may(visible, cases.read(visible).content(), files)));
    }

    /**
     * The reference is kept before the host is asked: whatever breaks in between, asking again finds it, and the mark is put
     * once.
     */
    @Override
    public EntryId put(Caller caller, CaseRef reference, String reason, Once once) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        var files = office.files();
        var gate = office.gate();
        var id = gate.add(caller, DaAction.PUT_FILE_MARK, reference, once, granted -> {
            requireAllowed(granted, files);
            return own.ordered(granted).map(OwnFile.Ordered::id).orElseGet(() -> office.journal()
                    .add(granted, new FileMarkOrdered(office.ids().token(), reason)));
        });
        gate.change(caller, DaAction.PUT_FILE_MARK, reference, Version.any(), granted -> {
            requireAllowed(granted, files);
            own.ordered(granted).filter(mark -> !mark.put()).ifPresent(mark -> {
                var person = cases.read(granted).content().survivor().person().orElseThrow();
                files.put(new PersonalFiles.Mark(mark.reference(), person, OwnFile.CODE));
                office.journal().add(granted, new FileMarkPut(mark.reference()));
            });
            return true;
        });
        return id;
    }

    private void requireAllowed(Granted granted, PersonalFiles files) {
        var may = own.may(granted, cases.read(granted).content(), files);
        if (!may.outcome()) {
            throw new RefusedByRule(may);
        }
    }

    @Override
    public EntryId remove(Caller caller, CaseRef reference, String reason, Once once) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        office.files();
        return office.gate()
                .add(caller, DaAction.REMOVE_FILE_MARK, reference, once, granted -> own.takeOff(granted, reason)
                        .orElseThrow(() -> new RefusedByRule(new Decision<>(
                                false, "AN-3", List.of("D8.24"), List.of("The file carries no mark of this case.")))));
    }
}

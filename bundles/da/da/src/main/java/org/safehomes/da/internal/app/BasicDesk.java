package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.BasicCase;
import org.safehomes.da.BasicInformation;
import org.safehomes.da.Cases;
import org.safehomes.da.DaAction;
import org.safehomes.da.SafeContact;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.rule.Upholds;

/** Basic information, for those who need no more. */
@Component
@Upholds("AC-1")
@Upholds("AN-2")
public final class BasicDesk implements BasicInformation {

    private final Office office;
    private final LookUps lookUps;
    private final CaseTable cases = new CaseTable();

    @Activate
    public BasicDesk(@Reference Office office, @Reference LookUps lookUps) {
        this.office = office;
        this.lookUps = lookUps;
    }

    @Override
    public BasicCase read(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.READ_BASIC, reference, this::view);
    }

    @Override
    public List<BasicCase> find(Caller caller, Cases.Search search) {
        var hash = lookUps.of(search);
        var found = office.gate()
                .list(caller, DaAction.FIND_BASIC, sight -> {
                    var refs = cases.find(sight, Set.of(hash), CaseFile.MOST_FOUND).stream()
                            .map(CaseTable.Line::ref)
                            .toList();
                    return new Listed<>(refs, refs, Optional.empty());
                })
                .items();
        return found.stream().flatMap(ref -> ifStillThere(caller, ref).stream()).toList();
    }

    /** Access may end between the two. */
    private Optional<BasicCase> ifStillThere(Caller caller, CaseRef ref) {
        try {
            return Optional.of(read(caller, ref));
        } catch (NoSuchRecord e) {
            return Optional.empty();
        }
    }

    private BasicCase view(Visible visible) {
        return new BasicCase(
                (CaseRef) visible.ref(),
                visible.open(),
                visible.owner(),
                ContactBook.safeContact(office.journal(), visible).map(BasicDesk::withoutPlace));
    }

    /** Where the survivor can be met is for those who meet them, and where letters go for those who write them. */
    private static SafeContact withoutPlace(SafeContact safe) {
        return new SafeContact(
                safe.methods(),
                safe.number(),
                safe.voicemail(),
                safe.windows(),
                Optional.empty(),
                safe.note(),
                Optional.empty());
    }
}

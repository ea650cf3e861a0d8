package org.safehomes.da.internal.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.CaseTasks;
import org.safehomes.da.DaAction;
import org.safehomes.da.ModuleTask;
import org.safehomes.da.ModuleTask.Whose;
import org.safehomes.da.Task;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Version;

/** Tasks that other modules raise: found by their own key under the case's lock, so that two nodes raise one. */
@Component
public final class ModuleTaskDesk implements CaseTasks {

    private final Office office;

    @Activate
    public ModuleTaskDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId raise(Caller system, CaseRef reference, ModuleTask task) {
        return office.gate().change(system, DaAction.RAISE_MODULE_TASK, reference, Version.any(), granted -> {
            var manager = task.whose() == Whose.LINE_MANAGER;
            return office.tasks()
                    .raise(
                            granted,
                            manager ? Task.Kind.MODULE_MISSED : Task.Kind.MODULE_TASK,
                            task,
                            manager ? granted.lineManager() : Optional.of(granted.owner()));
        });
    }

    @Override
    public boolean done(Caller system, CaseRef reference, String module, String key) {
        return office.gate()
                .change(system, DaAction.END_MODULE_TASK, reference, Version.any(), granted -> office.tasks()
                        .done(granted, module, key));
    }
}

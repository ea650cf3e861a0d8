package org.safehomes.da.internal.app;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether casework can go on: host, council and calendar are there. */
@Component(property = {"hc.name=da", "hc.tags=safehomes"})
public final class DaHealth implements HealthCheck {

    private final Office office;
    private final QuestionTexts texts;

    @Activate
    public DaHealth(@Reference Office office, @Reference QuestionTexts texts) {
        this.office = office;
        this.texts = texts;
    }

    @Override
    public Result execute() {
        return office.missing()
                .map(missing -> new Result(Result.Status.CRITICAL, missing))
                .or(() -> texts.trouble().map(trouble -> new Result(Result.Status.WARN, trouble)))
                .orElseGet(() -> new Result(Result.Status.OK, "Casework can go on."));
    }
}

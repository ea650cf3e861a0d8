package org.safehomes.directory.internal.shelf;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what is wrong with the directory. Never critical: casework goes on without one, so a node without one stays ready. */
@Component(property = {"hc.name=directory", "hc.tags=safehomes"})
public final class DirectoryHealth implements HealthCheck {

    private final Shelf shelf;

    @Activate
    public DirectoryHealth(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Result execute() {
        var standing = shelf.standing();
        var log = new FormattingResultLog();
        standing.notices().forEach(each -> {
            if (each.warning()) {
                log.warn("{}", each.text());
            } else {
                log.info("{}", each.text());
            }
        });
        // old entries are marked one by one wherever they are shown; a warning for ever would hide the others
        standing.served()
                .flatMap(served -> Counts.of(served.directory()).toCheck())
                .ifPresent(each -> log.info("{}", each));
        return new Result(log);
    }
}

package org.safehomes.directory.rest.internal.feed;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/**
 * A place of its own in the web server, so that no resource that needs an identity can be under it, and the feed under no other
 * path. The longest path that fits is asked first, which is why {@code /api} does not take it.
 */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = FeedContext.NAME, path = "/api/directory")
public final class FeedContext extends ServletContextHelper {

    static final String NAME = "safehomes-directory";

    /** Made for the bundle whose servlet is here. */
    public FeedContext() {
        // it serves no files: the helper needs no bundle
    }
}

package org.safehomes.directory.rest.internal.feed;

import jakarta.servlet.Servlet;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.safehomes.directory.rest.internal.DirectoryNow;
import org.safehomes.rest.open.OpenRequest;
import org.safehomes.rest.open.OpenServlet;

/** Answers the feed from the directory that is there now, and says so where none is. */
@Component(service = Servlet.class)
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=" + FeedContext.NAME + ")")
@HttpWhiteboardServletPattern("/*")
public final class FeedServlet extends OpenServlet {

    private static final long serialVersionUID = 1L;

    private final transient DirectoryNow directory;

    @Activate
    public FeedServlet(@Reference DirectoryNow directory) {
        this.directory = directory;
    }

    @Override
    protected Optional<Object> answer(OpenRequest request) {
        return new Feed(directory.get(), request).answer();
    }
}

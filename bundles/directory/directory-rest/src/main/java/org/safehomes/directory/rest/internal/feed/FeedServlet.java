package org.safehomes.directory.rest.internal.feed;

import jakarta.servlet.Servlet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.rest.open.OpenRequest;
import org.safehomes.rest.open.OpenServlet;

/** Answers the feed from the directory that is there now, and says so where none is. */
@Component(service = Servlet.class)
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=" + FeedContext.NAME + ")")
@HttpWhiteboardServletPattern("/*")
public final class FeedServlet extends OpenServlet {

    private static final long serialVersionUID = 1L;

    // another one takes its place while requests are answered: each asks one of them from beginning to end
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    transient volatile @Nullable SupportDirectory directory;

    @Override
    protected Optional<Object> answer(OpenRequest request) {
        var served = directory;
        if (served == null) {
            throw new Unavailable("the support directory");
        }
        return new Feed(served, request).answer();
    }
}

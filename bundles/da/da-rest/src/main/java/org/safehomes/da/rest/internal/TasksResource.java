package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.Task;
import org.safehomes.da.Tasks;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.FieldChecks;
import org.safehomes.rest.Paging;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What is due: {@code /api/da/tasks}. */
@Component(service = TasksResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-tasks")
@Path("da/tasks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TasksResource {

    private final Tasks tasks;

    @Activate
    public TasksResource(@Reference Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * The caller's own tasks, unless the scope asks for those of all records they may see; whenever they are due, unless it is said
     * how soon; the earliest due first, unless the most urgent are to be.
     */
    @GET
    public Page<Task> due(
            @Context SecurityContext security,
            @Context UriInfo uri,
            @QueryParam("scope") @Nullable String wantedScope,
            @QueryParam("due") @Nullable String wantedDue,
            @QueryParam("order") @Nullable String wantedOrder) {
        var caller = RequestCaller.of(security);
        var checks = new FieldChecks();
        var scope =
                checks.oneOf("/scope", wantedScope == null ? Tasks.Scope.MINE.name() : wantedScope, Tasks.Scope.class);
        var due = checks.oneOf("/due", wantedDue == null ? Tasks.Due.ANY.name() : wantedDue, Tasks.Due.class);
        var order =
                checks.oneOf("/order", wantedOrder == null ? Tasks.Order.DUE.name() : wantedOrder, Tasks.Order.class);
        checks.verify();
        var paging = Paging.of(uri);
        return tasks.due(caller, scope.value(), due.value(), order.value(), paging.limit(), paging.cursor());
    }

    @POST
    @Path("{about}/{task}/completion")
    public Response finish(
            @Context SecurityContext security,
            @PathParam("about") String about,
            @PathParam("task") String task,
            @Nullable Completion body) {
        var caller = RequestCaller.of(security);
        var completion = Bodies.complete(body);
        tasks.finish(caller, PathNames.record(about), PathNames.entry(task), completion.how());
        return Response.noContent().build();
    }
}

package org.safehomes.it.benchmarks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.sql.Connection;
import java.sql.SQLException;
import org.safehomes.da.DaAction;
import org.safehomes.gate.CaseGate;
import org.safehomes.kernel.CaseRef;
import org.safehomes.rest.RequestCaller;

/** The same row behind the same sign-in: by hand, by hand with an audit entry, and through the gate. */
@Path("signed-in-reads")
public final class SignedInReads {

    private final HandWritten work;
    private final CaseGate gate;

    SignedInReads(HandWritten work, CaseGate gate) {
        this.work = work;
        this.gate = gate;
    }

    @GET
    @Path("checked/{ref}")
    @Produces("application/json")
    public String checked(@Context SecurityContext security, @PathParam("ref") String ref) throws SQLException {
        return work.checked(RequestCaller.of(security).staff().value(), ref, false);
    }

    @GET
    @Path("audited/{ref}")
    @Produces("application/json")
    public String audited(@Context SecurityContext security, @PathParam("ref") String ref) throws SQLException {
        return work.checked(RequestCaller.of(security).staff().value(), ref, true);
    }

    @GET
    @Path("gate/{ref}")
    @Produces("application/json")
    public String gate(@Context SecurityContext security, @PathParam("ref") String ref) {
        return gate.read(RequestCaller.of(security), DaAction.READ_CASE, new CaseRef(ref), visible -> {
            try {
                return HandWritten.content(visible.em().unwrap(Connection.class), ref);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

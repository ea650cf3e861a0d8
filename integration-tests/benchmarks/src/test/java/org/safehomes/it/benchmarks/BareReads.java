package org.safehomes.it.benchmarks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;

/** Jersey and JDBC and nothing else: in an application of its own, before which none of ours stands, not even signing in. */
@Path("reads")
public final class BareReads {

    private final HandWritten work;

    BareReads(HandWritten work) {
        this.work = work;
    }

    @GET
    @Path("{ref}")
    @Produces("application/json")
    public String read(@PathParam("ref") String ref) throws SQLException {
        return work.read(ref);
    }
}

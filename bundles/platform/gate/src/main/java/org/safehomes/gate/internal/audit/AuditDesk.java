package org.safehomes.gate.internal.audit;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.AuditLine;
import org.safehomes.gate.AuditQuestion;
import org.safehomes.gate.AuditReview;
import org.safehomes.gate.CaseGate;
import org.safehomes.gate.GateAction;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;

/** Answers who looked, to those who may ask. Its own operations pass the gate and are audited like all others. */
@Component
public final class AuditDesk implements AuditReview {

    private static final int MOST = 200;

    private final CaseGate gate;
    private final Supplier<Dialect> dialect;

    @Activate
    public AuditDesk(@Reference CaseGate gate, @Reference Database database) {
        this.gate = gate;
        this.dialect = database::dialect;
    }

    @Override
    public Page<AuditLine> search(Caller caller, AuditQuestion question, int limit, Optional<String> cursor) {
        check(question, limit);
        var after = AuditCursor.read(cursor);
        return gate.list(
                caller,
                GateAction.SEARCH_AUDIT,
                sight -> read(sight.em(), connection -> AuditSearch.by(sight, question, connection)
                        .page(limit, after)));
    }

    @Override
    public Page<AuditLine> ofRecord(Caller caller, RecordRef record, int limit, Optional<String> cursor) {
        check(AuditQuestion.everything(), limit);
        var after = AuditCursor.read(cursor);
        return gate.read(caller, GateAction.READ_RECORD_AUDIT, record, visible -> {
            if (visible.lineManager().filter(caller.staff()::equals).isEmpty()) {
                throw new NotAllowed();
            }
            var listed =
                    read(visible.em(), connection -> AuditSearch.of(caller.staff(), record, connection, dialect.get())
                            .page(limit, after));
            return new Page<>(listed.items(), listed.next());
        });
    }

    private static void check(AuditQuestion question, int limit) {
        var wrong = new ArrayList<InvalidInput.Field>();
        if (question.from().isPresent()
                && question.until()
                        .filter(end -> end.isBefore(question.from().get()))
                        .isPresent()) {
            wrong.add(new InvalidInput.Field("/until", "The range ends before it begins."));
        }
        if (limit < 1 || limit > MOST) {
            wrong.add(new InvalidInput.Field("/limit", "Ask for 1 to " + MOST + "."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(List.copyOf(wrong));
        }
    }

    private static Listed<AuditLine> read(EntityManager em, Reading reading) {
        try {
            return reading.on(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new Unavailable("the audit trail", e);
        }
    }

    private interface Reading {
        Listed<AuditLine> on(Connection connection) throws SQLException;
    }
}

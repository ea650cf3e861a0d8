package org.safehomes.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.safehomes.kernel.council.Council;
import org.safehomes.kernel.council.Parameter;
import org.safehomes.kernel.council.PublishedPolicy;

/**
 * What {@code GET /api/council} answers.
 *
 * @param name short, such as {@code waltham-forest}
 * @param title for people, such as {@code Waltham Forest}
 * @param day the day that decided
 * @param parameters by key; none if the policy begins later
 */
record CouncilInForce(String name, String title, Policy policy, LocalDate day, List<Value> parameters) {

    static CouncilInForce of(Council council, LocalDate day) {
        return new CouncilInForce(
                council.name(),
                council.title(),
                Policy.of(council.policy()),
                day,
                council.parameters(day).stream().map(Value::of).toList());
    }

    /**
     * The landlord's published policy.
     *
     * @param date as published: a day, or a month such as {@code 2021-09}; absent if it bears none
     * @param inForceFrom the first day on which its values hold
     * @param review when the landlord means to review it, in words
     */
    record Policy(
            String name, Optional<String> date, LocalDate inForceFrom, Optional<String> review, Optional<String> note) {

        private static Policy of(PublishedPolicy policy) {
            return new Policy(
                    policy.name(), policy.date(), policy.inForceFrom(), said(policy.review()), said(policy.note()));
        }
    }

    /**
     * A parameter with where its value comes from.
     *
     * @param value as text, the items of a list separated by commas; absent if nobody has set it
     * @param origin {@code POLICY}, {@code DEFAULT} (this project's own, where the policy is silent), {@code OVERRIDE} or
     *     {@code NOT_SET}
     * @param source the origin in words, to be shown beside the value
     * @param clauses of the policy; for {@code NOT_SET} those that leave it blank
     */
    record Value(
            String key,
            String rule,
            Optional<String> value,
            Optional<String> unit,
            Parameter.Origin origin,
            String source,
            List<String> clauses,
            Optional<String> note,
            LocalDate inForceFrom) {

        private static Value of(Parameter parameter) {
            return new Value(
                    parameter.key(),
                    parameter.rule(),
                    parameter.given(),
                    said(parameter.unit()),
                    parameter.origin(),
                    parameter.source(),
                    parameter.clauses(),
                    said(parameter.note()),
                    parameter.inForceFrom());
        }
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(Predicate.not(String::isEmpty));
    }
}

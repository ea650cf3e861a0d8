package org.safehomes.council.internal.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of {@code council.json}, before anything is checked but names and kinds of fields. */
record CouncilJson(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("policy") @Nullable PolicyJson policy,
        @JsonProperty("parameters") @Nullable List<@Nullable ParameterJson> parameters) {

    record PolicyJson(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("date") @Nullable String date,
            @JsonProperty("inForceFrom") @Nullable String inForceFrom,
            @JsonProperty("review") @Nullable String review,
            @JsonProperty("note") @Nullable String note) {}

    record ParameterJson(
            @JsonProperty("key") @Nullable String key,
            @JsonProperty("rule") @Nullable String rule,
            @JsonProperty("value") @Nullable JsonNode value,
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("unit") @Nullable String unit,
            @JsonProperty("origin") @Nullable String origin,
            @JsonProperty("clauses") @Nullable List<@Nullable String> clauses,
            @JsonProperty("from") @Nullable String from,
            @JsonProperty("until") @Nullable String until,
            @JsonProperty("note") @Nullable String note) {}
}

package org.safehomes.it.scenario;

import com.fasterxml.jackson.databind.DeserializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.safehomes.it.client.ApiClient;
import org.safehomes.it.client.ApiResponse;
import org.safehomes.it.karaf.SafeHomes;

/**
 * The generated client of one member of staff. Stricter than it comes: an answer with a member that the document does not
 * describe is a failure here.
 */
record GeneratedClient(ApiClient api) {

    static GeneratedClient of(SafeHomes karaf, String staffId) {
        var strict = ApiClient.createDefaultObjectMapper()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        var credentials = (staffId + ":sample-only").getBytes(StandardCharsets.UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(credentials);
        var client = new ApiClient(
                ApiClient.createDefaultHttpClientBuilder(),
                strict,
                "http://127.0.0.1:" + karaf.nobody().port());
        client.setRequestInterceptor(request -> request.header("Authorization", basic));
        return new GeneratedClient(client);
    }

    /** The version that was seen, to be sent with a change. */
    static String tag(ApiResponse<?> seen) {
        return seen.getHeaders().get("etag").get(0);
    }
}

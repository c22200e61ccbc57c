package io.github.reactivepostman.ratelimit;

import java.time.Duration;
import java.util.List;

/**
 * The limits that Postman documents, in one place.
 *
 * <p>Source: the rate limit page of Postman's Learning Center and the notes of the operations in API definition 1.45.0.
 */
final class DocumentedLimits {

    static final BucketPolicy ACCOUNT = BucketPolicy.account(300, Duration.ofMinutes(1));

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    static final List<BucketPolicy> FAMILIES = List.of(
            BucketPolicy.family(
                    "lists", 10, TEN_SECONDS, "GET /collections", "GET /workspaces", "GET /workspaces/{id}"),
            BucketPolicy.family("monitors", 10, TEN_SECONDS, "* /monitors/**"),
            BucketPolicy.family("workspace-updates", 20, Duration.ofMinutes(1), "* /workspaces/{id}/updates/**"),
            BucketPolicy.family("import", 10, TEN_SECONDS, "POST /import/openapi"),
            BucketPolicy.family("service-account-tokens", 10, TEN_SECONDS, "POST /service-account-tokens"),
            BucketPolicy.family("postbot", 300, Duration.ofHours(3), "POST /postbot/generations/tool"));

    private DocumentedLimits() {}
}

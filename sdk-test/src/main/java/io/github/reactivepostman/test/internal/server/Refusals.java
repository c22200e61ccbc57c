package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.limit.Month;

/** Writes the bodies of refusals, which differ by the limit that was met. */
final class Refusals {
    private Refusals() {}

    static Answer of(String bucket, String path) {
        return switch (bucket) {
            case Month.BUCKET ->
                Errors.named(429, "serviceLimitExhausted", "Service limit exhausted. Please contact your team admin.")
                        .asJson();
            case Family.ACCOUNT ->
                Errors.named(429, "rateLimited", "Too many calls; see the Retry-After header.")
                        .asJson();
            case "service-account-tokens" -> problem("Too Many Requests", path);
            default ->
                Errors.problem(429, "too-many-requests", "Too Many Requests", "You have exceeded your request limit");
        };
    }

    private static Answer problem(String detail, String path) {
        return Errors.problem(429, "too-many-requests", "Too Many Requests", detail, path);
    }
}

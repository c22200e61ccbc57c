package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;

/** Checks what the service demands of the size of environments. */
final class BodySize {
    private static final long MAX_BYTES = 30L * 1024 * 1024;

    private BodySize() {}

    static void check(Call call) {
        String length = call.request().header("content-length");
        Required.that(
                length != null && length.matches("\\d{1,18}"),
                () -> Errors.problem(
                        411, "length-required", "Length Required", "A valid Content-Length header is required", "/"));
        Required.that(
                length == null || Long.parseLong(length) <= MAX_BYTES,
                () -> Errors.problem(
                        413, "payload-too-large", "Payload Too Large", "Request size limit exceeded", "/"));
    }
}

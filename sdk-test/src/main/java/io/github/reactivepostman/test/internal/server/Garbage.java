package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.headers.Header;
import java.util.List;

/** Limit headers as no client should believe them. */
final class Garbage {
    static final List<Header> HEADERS = List.of(
            new Header("X-RateLimit-Limit", "-300"),
            new Header("X-RateLimit-Limit", "many"),
            new Header("X-RateLimit-Remaining", "-1"),
            new Header("X-RateLimit-Remaining", "99999999999999999999999999"),
            new Header("X-RateLimit-Reset", "soon"),
            new Header("X-RateLimit-Reset", "-5"),
            new Header("RateLimit-Limit", ""),
            new Header("RateLimit-Remaining", "NaN"),
            new Header("RateLimit-Reset", "1e400"),
            new Header("RateLimit", "limit=, remaining=;;, reset=\"x"),
            new Header("RateLimit-Policy", "\"default\";q=-1;w=abc, ;;,"),
            new Header("Retry-After", "the day after tomorrow"),
            new Header("X-RateLimit-RetryAfter", "9223372036854775808"),
            new Header("RetryAfter", "-1"),
            new Header("X-RateLimit-Remaining-Month", "-7"),
            new Header("RateLimit-Limit-Month", "0x10"));

    private Garbage() {}
}

package io.github.reactivepostman.test.fault;

/** The bodies that the service documents for failures of its own. */
final class Substitutes {
    static final Substitute RATE_LIMITED =
            Substitute.named(429, "rateLimited", "Too many calls; see the Retry-After header.");
    static final Substitute MONTH_EXHAUSTED =
            Substitute.named(429, "serviceLimitExhausted", "Service limit exhausted. Please contact your team admin.");
    static final Substitute PLAN_LIMIT = new Substitute(429, Substitute.PROBLEM, """
            {"type":"https://api.postman.com/problems/rate-limit-exceeded",\
            "instance":"/packages","title":"You've reached the limit for your plan",\
            "detail":"The plan allows no more packages.","createdAt":"2026-01-01T00:00:00.000Z"}""", null);

    private Substitutes() {}

    static Substitute ofStatus(int status) {
        return switch (status) {
            case 401 -> Substitute.problem(status, "unauthorized", "Unauthorized", "Unauthorized");
            case 403 -> Substitute.problem(status, "forbidden", "Forbidden", "Forbidden");
            case 404 -> Substitute.problem(status, "not-found", "Not Found", "Not Found");
            case 429 -> RATE_LIMITED;
            case 500 -> Substitute.named(status, "serverError", "An error has occurred on the server.");
            case 502 -> new Substitute(status, "text/html", "<html><body>502 Bad Gateway</body></html>", null);
            case 503 ->
                Substitute.problem(status, "service-unavailable", "Service Unavailable", "Try again in five minutes.");
            default -> Substitute.problem(status, "error-" + status, "Error " + status, "Error " + status);
        };
    }
}

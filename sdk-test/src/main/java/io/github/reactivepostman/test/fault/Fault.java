package io.github.reactivepostman.test.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Describes what goes wrong with one call; immutable.
 *
 * @param counted whether the call counts in its windows
 * @param executed whether the operation is carried out
 * @param substitute the answer in place of the operation's own; null for that
 * @param delivery how the answer is sent
 * @param telling what the answer tells of the limit
 * @param delay the time before the answer, or for a dribbled body the time that it takes
 */
public record Fault(
        boolean counted,
        boolean executed,
        @Nullable Substitute substitute,
        Delivery delivery,
        LimitTelling telling,
        Duration delay) {

    /** Answers with a status and the documented body for it. Counts; the operation is not executed. */
    public static Fault status(int status) {
        return instead(Substitutes.ofStatus(status));
    }

    /** Answers as {@link #status(int)} with the given wait in the retry headers. */
    public static Fault status(int status, Duration retryAfter) {
        return instead(Substitutes.ofStatus(status).withRetryAfter(retryAfter));
    }

    /** Answers any body. Counts; the operation is not executed. */
    public static Fault body(int status, String contentType, String body) {
        return instead(new Substitute(status, contentType, body, null));
    }

    /** Refuses (429) although the window has room, with a wait of one second. Does not count. */
    public static Fault refusal() {
        return refusal(Duration.ofSeconds(1));
    }

    /** Refuses (429) although the window has room. Does not count. */
    public static Fault refusal(Duration retryAfter) {
        return uncounted(Substitutes.RATE_LIMITED.withRetryAfter(retryAfter));
    }

    /** Refuses (429) because the month is used up. Does not count. */
    public static Fault monthExhausted() {
        return uncounted(Substitutes.MONTH_EXHAUSTED);
    }

    /** Refuses (429) because of a cap of the plan, which no waiting lifts; the body has no status. Does not count. */
    public static Fault planLimit() {
        return uncounted(Substitutes.PLAN_LIMIT);
    }

    /** Closes the connection before any answer. Counts; the operation is not executed. */
    public static Fault dropConnection() {
        return new Fault(true, false, null, Delivery.DROPPED, LimitTelling.TRUE, Duration.ZERO);
    }

    /** Executes the operation, then closes the connection before any answer. Counts. */
    public static Fault dropAfterExecution() {
        return executed(Delivery.DROPPED, Duration.ZERO);
    }

    /** Sends the headers at once and spreads the body over the given time. Counts and is executed. */
    public static Fault slowBody(Duration duration) {
        return executed(Delivery.DRIBBLED, duration);
    }

    /** Sends half of the body and closes the connection. Counts and is executed. */
    public static Fault truncatedBody() {
        return executed(Delivery.TRUNCATED, Duration.ZERO);
    }

    /** Answers late, beyond the usual latency. Counts on arrival and is executed at once. */
    public static Fault delay(Duration duration) {
        return executed(Delivery.WHOLE, duration);
    }

    /** Never answers; the connection stays open. Counts and is executed. */
    public static Fault noAnswer() {
        return executed(Delivery.WITHHELD, Duration.ZERO);
    }

    /** Tells garbage in all limit headers. Counts and is executed. */
    public static Fault malformedHeaders() {
        return executed(Delivery.WHOLE, Duration.ZERO).telling(LimitTelling.MALFORMED);
    }

    /** Tells nothing of the limit. Counts and is executed. */
    public static Fault missingHeaders() {
        return executed(Delivery.WHOLE, Duration.ZERO).withoutLimitHeaders();
    }

    /** Drops the limit headers and the retry headers from the answer. */
    public Fault withoutLimitHeaders() {
        return telling(LimitTelling.MISSING);
    }

    private Fault telling(LimitTelling newTelling) {
        return new Fault(counted, executed, substitute, delivery, newTelling, delay);
    }

    private static Fault instead(Substitute substitute) {
        return new Fault(true, false, substitute, Delivery.WHOLE, LimitTelling.TRUE, Duration.ZERO);
    }

    private static Fault uncounted(Substitute substitute) {
        return new Fault(false, false, substitute, Delivery.WHOLE, LimitTelling.TRUE, Duration.ZERO);
    }

    private static Fault executed(Delivery delivery, Duration delay) {
        return new Fault(true, true, null, delivery, LimitTelling.TRUE, delay);
    }
}

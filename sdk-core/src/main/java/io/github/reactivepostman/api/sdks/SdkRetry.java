package io.github.reactivepostman.api.sdks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a generated SDK repeats calls; what is null or empty is left to the generator.
 *
 * @param enabled whether it repeats calls at all
 * @param maxAttempts how often it tries
 * @param delayMillis first wait between two attempts, in milliseconds
 * @param maxDelayMillis longest wait between two attempts, in milliseconds
 * @param backOffFactor by what a wait is multiplied for the next one
 * @param jitterMillis most that is added to a wait at random, in milliseconds
 * @param codes statuses after which it tries again
 * @param methods HTTP methods of the calls that it tries again
 */
public record SdkRetry(
        @Nullable Boolean enabled,
        @Nullable Integer maxAttempts,
        @JsonProperty("retryDelay") int delayMillis,
        @JsonProperty("maxDelay") @Nullable Integer maxDelayMillis,
        @Nullable Double backOffFactor,
        @JsonProperty("retryDelayJitter") @Nullable Integer jitterMillis,

        @JsonProperty("httpCodesToRetry") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Integer> codes,

        @JsonProperty("httpMethodsToRetry") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> methods) {

    public SdkRetry {
        codes = Values.list(codes);
        methods = Values.list(methods);
    }

    /** Starts with the first wait, in full milliseconds, which is all that the service requires. */
    public static SdkRetry of(Duration delay) {
        return new SdkRetry(null, null, millis("delay", delay), null, null, null, List.of(), List.of());
    }

    public SdkRetry withEnabled(boolean enabled) {
        return new SdkRetry(
                enabled, maxAttempts, delayMillis, maxDelayMillis, backOffFactor, jitterMillis, codes, methods);
    }

    public SdkRetry withMaxAttempts(int maxAttempts) {
        Values.atLeast("maxAttempts", 1, maxAttempts);
        return new SdkRetry(
                enabled, maxAttempts, delayMillis, maxDelayMillis, backOffFactor, jitterMillis, codes, methods);
    }

    /** Sets how the waits grow: by which factor, which is more than 0, and up to which time. */
    public SdkRetry withBackOff(double factor, Duration maxDelay) {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("'factor' must be more than 0, was " + factor);
        }
        int most = millis("maxDelay", maxDelay);
        return new SdkRetry(enabled, maxAttempts, delayMillis, most, factor, jitterMillis, codes, methods);
    }

    /** Sets the most that is added to a wait at random. */
    public SdkRetry withJitter(Duration jitter) {
        int most = millis("jitter", jitter);
        return new SdkRetry(enabled, maxAttempts, delayMillis, maxDelayMillis, backOffFactor, most, codes, methods);
    }

    /** Sets the statuses after which a call is tried again, 200 to 599. */
    public SdkRetry withCodes(int... statuses) {
        List<Integer> codes = Arrays.stream(statuses).boxed().toList();
        return new SdkRetry(
                enabled, maxAttempts, delayMillis, maxDelayMillis, backOffFactor, jitterMillis, codes, methods);
    }

    /** Sets the HTTP methods of the calls that are tried again, in capitals. */
    public SdkRetry withMethods(String... names) {
        List<String> methods = List.of(names);
        return new SdkRetry(
                enabled, maxAttempts, delayMillis, maxDelayMillis, backOffFactor, jitterMillis, codes, methods);
    }

    private static int millis(String argument, Duration time) {
        long millis = Values.present(argument, time).toMillis();
        return Values.atLeast(argument, 0, Math.toIntExact(millis));
    }
}

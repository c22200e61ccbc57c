package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts properties upon the settings of the call limits. */
final class LimitMapping {

    private LimitMapping() {}

    /** Returns the settings with what the properties at that path change. */
    static RateLimitSettings map(String path, ClientProperties client, RateLimitSettings settings) {
        RateLimitSettings limits = limits(path + ".rate-limit", client.rateLimit(), settings);
        QuotaProperties quota = client.quota();
        return new Layer<>(path + ".quota", limits)
                .with("warn-at", quota.warnAt(), (s, v) -> s.withMonth(s.month().withWarnAt(v)))
                .with(
                        "stop-batch-at",
                        quota.stopBatchAt(),
                        (s, v) -> s.withMonth(s.month().withStopBatchAt(v)))
                .with(
                        "recheck-after",
                        quota.recheckAfter(),
                        (s, v) -> s.withMonth(s.month().withRecheckAfter(v)))
                .settings();
    }

    private static RateLimitSettings limits(String path, RateLimitProperties limit, RateLimitSettings settings) {
        RateLimitProperties.Reserve reserve = limit.reserve();
        return new Layer<>(path, settings)
                .with(
                        "limit",
                        limit.limit(),
                        (s, v) -> s.withAccount(v, s.account().window()))
                .with(
                        "window",
                        limit.window(),
                        (s, v) -> s.withAccount(s.account().limit(), v))
                .with("pacing", limit.pacing(), RateLimitSettings::withPacing)
                .with(
                        "reserve.interactive",
                        reserve.interactive(),
                        (s, v) -> s.withReserve(s.reserve().withInteractive(v)))
                .with(
                        "reserve.others",
                        reserve.others(),
                        (s, v) -> s.withReserve(s.reserve().withOthers(v)))
                .with("max-wait", limit.maxWait(), RateLimitSettings::withMaxWait)
                .with("max-queue", limit.maxQueue(), RateLimitSettings::withMaxQueue)
                .with("families", limit.families(), (s, v) -> s.withFamilies(families(path, v, s.families())))
                .settings();
    }

    private static List<BucketPolicy> families(
            String path, Map<String, RateLimitProperties.Family> changes, List<BucketPolicy> families) {
        Map<String, BucketPolicy> all = new LinkedHashMap<>();
        families.forEach(known -> all.put(known.name(), known));
        changes.forEach((name, change) -> {
            if (Boolean.FALSE.equals(change.enabled())) {
                all.remove(name);
            } else {
                all.put(name, family(path + ".families." + name, name, change, all.get(name)));
            }
        });
        return List.copyOf(all.values());
    }

    private static BucketPolicy family(
            String path, String name, RateLimitProperties.Family change, @Nullable BucketPolicy known) {
        int limit = required(path + ".limit", change.limit(), known == null ? null : known.limit());
        Duration window = required(path + ".window", change.window(), known == null ? null : known.window());
        List<String> operations =
                required(path + ".operations", change.operations(), known == null ? null : known.operations());
        try {
            return BucketPolicy.family(name, limit, window, operations.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw Layer.refused(path, e);
        }
    }

    private static <T> T required(String property, @Nullable T value, @Nullable T known) {
        T either = value == null ? known : value;
        if (either == null) {
            throw new PostmanConfigurationException(
                    "The property '" + property + "' is missing: a limit that Postman does not document needs"
                            + " its limit, its window and its operations.",
                    "Set '" + property + "'.");
        }
        return either;
    }
}

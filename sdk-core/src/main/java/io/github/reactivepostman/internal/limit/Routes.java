package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.Reserve;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Assigns calls to the buckets that they count in; safe to use from any thread. */
final class Routes {

    private final List<Bucket> buckets = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final Map<Long, Route> routes = new ConcurrentHashMap<>();

    Routes(RateLimitSettings settings, long now) {
        buckets.add(new Bucket(settings.account(), 0, settings.pacing(), settings.reserve(), now));
        for (BucketPolicy policy : settings.families()) {
            Bucket bucket = new Bucket(policy, buckets.size(), settings.pacing(), Reserve.none(), now);
            buckets.add(bucket);
            families.add(new Family(
                    bucket,
                    policy.operations().stream().map(OperationPattern::parse).toList()));
        }
    }

    List<Bucket> buckets() {
        return buckets;
    }

    Bucket account() {
        return buckets.get(0);
    }

    /** Returns the route of a call, by its method and its path without the query. */
    Route of(String method, String path) {
        long members = 0;
        for (int i = 0; i < families.size(); i++) {
            Family family = families.get(i);
            if (family.contains(method, path)) {
                members |= 1L << family.bucket.index;
            }
        }
        Route known = routes.get(members);
        return known != null ? known : routes.computeIfAbsent(members, this::create);
    }

    private Route create(long members) {
        return new Route(buckets.stream()
                .filter(bucket -> bucket.index == 0 || (members >> bucket.index & 1) == 1)
                .toList());
    }

    private record Family(Bucket bucket, List<OperationPattern> operations) {
        boolean contains(String method, String path) {
            for (int i = 0; i < operations.size(); i++) {
                if (operations.get(i).matches(method, path)) {
                    return true;
                }
            }
            return false;
        }
    }
}

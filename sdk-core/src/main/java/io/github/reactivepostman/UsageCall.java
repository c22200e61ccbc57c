package io.github.reactivepostman;

import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.api.users.OperationUsage;
import io.github.reactivepostman.api.users.PlanUsage;
import io.github.reactivepostman.http.DefaultExchange;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.internal.limit.Permit;
import reactor.core.publisher.Mono;

/** Reads the plan's quotas, and tells the limits what they say of the month. */
final class UsageCall {

    private static final Endpoint ME = Endpoint.get("/me");

    private UsageCall() {}

    static Mono<PlanUsage> on(DefaultExchange exchange) {
        return exchange.read(ME, AuthenticatedUser.class, UsageCall::tell).map(AuthenticatedUser::usage);
    }

    private static void tell(AuthenticatedUser me, Permit permit) {
        OperationUsage calls = me.apiUsage();
        if (calls == null || calls.isUnlimited() || goesOnBeyondItsLimit(calls)) {
            return;
        }
        Double limit = calls.limit();
        Double left = calls.remaining();
        if (limit != null && left != null && limit >= 1 && left <= limit) {
            permit.toldMonth(limit.longValue(), left.longValue());
        }
    }

    /** Calls beyond the limit were served, so the limit is a price and no end. */
    private static boolean goesOnBeyondItsLimit(OperationUsage calls) {
        Double overage = calls.overage();
        return overage != null && overage > 0;
    }
}

package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.AuditTrail;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Route;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves an event in the audit trail for each call that changed something. */
final class AuditedRoute {
    private static final Map<String, String> VERBS =
            Map.of("POST", "create", "PUT", "update", "PATCH", "update", "DELETE", "delete");

    private AuditedRoute() {}

    static Route of(Route route, Account account) {
        return new Route(route.pattern(), call -> {
            Answer answer = route.operation().apply(call);
            String action = action(call.request());
            if (answer.status() < 300 && action != null) {
                account.records().trail().add(event(action, call));
            }
            return answer;
        });
    }

    private static AuditTrail.Event event(String action, Call call) {
        String agent = call.request().header("user-agent");
        return new AuditTrail.Event(
                action,
                agent == null ? "" : agent,
                call.request().path(),
                call.request().receivedAt());
    }

    /** Returns a name such as {@code collection.create}; null for a call that only reads. */
    static @Nullable String action(ReceivedRequest request) {
        String verb = VERBS.get(request.method());
        String thing = request.path().split("/", -1)[1];
        boolean reads = thing.equals("search") || thing.equals("detected-secrets-queries") || thing.equals("security");
        return verb == null || reads ? null : thing.replaceFirst("s$", "").replace('-', '_') + "." + verb;
    }
}

package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.fault.Faults;
import io.github.reactivepostman.test.fault.Substitute;
import io.github.reactivepostman.test.headers.Header;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.limit.Limits;
import io.github.reactivepostman.test.limit.Verdict;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on calls as they arrive: the key first, then faults, then the limit, then the rights of the key. */
final class Gatekeeper {
    private static final String OPENED = "access-key";
    private static final String FAULT = "fault";

    private final ServerState state;

    Gatekeeper(ServerState state) {
        this.state = state;
    }

    Admission admit(ReceivedRequest arriving, @Nullable String key, @Nullable String authorization) {
        boolean opened = key == null && Keys.opened(arriving, state.account());
        Answer unknown = OauthClients.unknown(arriving, authorization, state.account());
        Answer unauthorized =
                unknown == null ? state.keys().unauthorized(key, opened || OauthClients.calls(arriving)) : unknown;
        return unauthorized == null
                ? admitKnown(arriving, key == null ? OPENED : key)
                : Admission.refused(unauthorized, List.of());
    }

    private Admission admitKnown(ReceivedRequest arriving, String key) {
        Faults.Pick pick = state.faults().pick(arriving);
        if (pick != null && !pick.fault().counted()) {
            Verdict untouched = limits().peek(key, arriving.method(), arriving.path());
            return let(arriving, key, pick.fault(), untouched);
        }
        Verdict verdict = limits().decide(key, arriving.method(), arriving.path());
        if (verdict.refusedBy() != null) {
            return refuse(arriving, pick, verdict, verdict.refusedBy());
        }
        state.accepted().count(limits().buckets(arriving.method(), arriving.path()));
        return let(arriving, key, pick == null ? null : pick.fault(), verdict);
    }

    private Admission refuse(ReceivedRequest arriving, Faults.@Nullable Pick pick, Verdict verdict, String bucket) {
        if (pick != null) {
            state.faults().putBack(pick);
        }
        state.refused().count(List.of(bucket));
        if (bucket.equals(Family.ACCOUNT)) {
            state.refusedInWindows().count(List.of(verdict.told().end()));
        }
        return Admission.refused(Refusals.of(bucket, arriving.path()), told(verdict));
    }

    private Admission let(ReceivedRequest arriving, String key, @Nullable Fault fault, Verdict verdict) {
        Answer forbidden = state.keys().forbidden(key, arriving);
        Substitute substitute = fault == null ? null : fault.substitute();
        if (substitute != null && substitute.status() == 429) {
            state.refused().count(List.of(FAULT));
        }
        return fault == null && forbidden != null
                ? Admission.refused(forbidden, told(verdict))
                : new Admission(null, fault, told(verdict));
    }

    private Limits limits() {
        return state.limits();
    }

    private List<Header> told(Verdict verdict) {
        return state.headers().write(state.toldTime().tell(verdict));
    }
}

package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.fault.Substitute;
import io.github.reactivepostman.test.headers.Header;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the answer to a call that has arrived whole, with the headers of its limit. */
final class Answerer {
    private final ServerState state;

    Answerer(ServerState state) {
        this.state = state;
    }

    Answer answer(ReceivedRequest whole, Admission admission) {
        if (admission.answer() != null) {
            return admission.answer().with(admission.limitHeaders());
        }
        Fault fault = admission.fault();
        Answer own = fault == null || fault.executed() ? state.router().answer(whole) : Errors.unknownPath();
        Substitute substitute = fault == null ? null : fault.substitute();
        Answer answer = substitute == null ? own : instead(substitute);
        return answer.with(told(fault, admission.limitHeaders()));
    }

    private static Answer instead(Substitute substitute) {
        return new Answer(substitute.status(), substitute.contentType(), substitute.body(), List.of());
    }

    private List<Header> told(@Nullable Fault fault, List<Header> limitHeaders) {
        if (fault == null) {
            return limitHeaders;
        }
        return switch (fault.telling()) {
            case MISSING -> List.of();
            case MALFORMED -> Garbage.HEADERS;
            case TRUE -> withRetryAfter(fault.substitute(), limitHeaders);
        };
    }

    private List<Header> withRetryAfter(@Nullable Substitute substitute, List<Header> limitHeaders) {
        List<Header> all = new ArrayList<>(limitHeaders);
        if (substitute != null && substitute.retryAfter() != null) {
            all.addAll(state.headers()
                    .retryAfter(substitute.retryAfter(), state.toldTime().getAsLong()));
        }
        return all;
    }
}

package io.github.reactivepostman.test.internal.web;

import io.github.reactivepostman.test.log.ReceivedRequest;
import java.util.List;

/** Finds the operation of a call and carries it out. */
public final class Router {
    private final List<Route> routes;

    /** Builds a router; the first route that matches is taken. */
    public Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** Answers a call; an unknown path is an answer too. */
    public Answer answer(ReceivedRequest request) {
        for (Route route : routes) {
            List<String> variables = route.pattern().variables(request.method(), request.path());
            if (variables != null) {
                return answer(route, Call.of(request, variables));
            }
        }
        return Errors.unknownPath();
    }

    private static Answer answer(Route route, Call call) {
        try {
            return route.operation().apply(call);
        } catch (Rejected rejected) {
            return rejected.answer();
        }
    }
}

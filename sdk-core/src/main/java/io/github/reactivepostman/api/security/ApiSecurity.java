package io.github.reactivepostman.api.security;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Checks of API definitions against the team's rules. */
public final class ApiSecurity {

    /** Only reads, so it is safe to repeat. */
    private static final Endpoint VALIDATE =
            Endpoint.post("/security/api-validation").repeatable();

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public ApiSecurity(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams what the rules say against a definition of at most 10 MB; nothing when it keeps them all. */
    public Flux<SecurityWarning> validate(ApiDefinition definition) {
        return exchange.call(VALIDATE)
                .body("schema", Values.present("definition", definition))
                .as(Report.class)
                .flatMapIterable(Report::all);
    }

    /** An object without warnings may stand for none. */
    private record Report(@Nullable List<SecurityWarning> warnings) {
        List<SecurityWarning> all() {
            return Values.list(warnings);
        }
    }
}

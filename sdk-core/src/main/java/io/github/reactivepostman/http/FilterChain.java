package io.github.reactivepostman.http;

import java.util.List;
import reactor.core.publisher.Mono;

/** The filters from one on, and the transport at their end. */
record FilterChain(List<ExchangeFilter> filters, int index, ExchangeFilter.Next transport)
        implements ExchangeFilter.Next {

    static ExchangeFilter.Next of(List<ExchangeFilter> filters, ExchangeFilter.Next transport) {
        return filters.isEmpty() ? transport : new FilterChain(filters, 0, transport);
    }

    @Override
    public Mono<PostmanResponse> exchange(PostmanRequest request) {
        ExchangeFilter filter = filters.get(index);
        return filter.filter(request, next())
                .switchIfEmpty(Mono.error(() -> new IllegalStateException(
                        "filter " + filter.getClass().getName() + " completed without an answer to " + request)));
    }

    private ExchangeFilter.Next next() {
        int following = index + 1;
        return following == filters.size() ? transport : new FilterChain(filters, following, transport);
    }
}

package io.github.reactivepostman.api.billing;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The team's account with Postman, and its invoices. */
public final class Billing {

    private static final Endpoint ACCOUNT = Endpoint.get("/accounts");
    private static final Endpoint INVOICES = Endpoint.get("/accounts/{accountId}/invoices");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Billing(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads the account of the user's team. */
    public Mono<BillingAccount> account() {
        return exchange.call(ACCOUNT).as(BillingAccount.class);
    }

    /** Streams the invoices of an account that stand as said. */
    public Flux<Invoice> invoices(String accountId, InvoiceStatus status) {
        return exchange.call(INVOICES, accountId)
                .query("status", Values.present("status", status))
                .asFlux("data", Invoice.class);
    }
}

package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredBilling;
import io.github.reactivepostman.test.account.StoredBilling.StoredInvoice;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the team's account with Postman. */
final class BillingRoutes {
    private final Account account;

    BillingRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /accounts", call -> account()), Route.of("GET /accounts/{id}/invoices", this::invoices));
    }

    private Answer account() {
        User user = account.user();
        ObjectNode node = Json.object()
                .put("billingEmail", user.email())
                .put("id", billing().id())
                .put("salesChannel", "SELF_SERVE")
                .put("state", "PAID")
                .put("teamId", user.teamId());
        node.set(
                "slots",
                Json.object()
                        .put("available", 8)
                        .put("consumed", 2)
                        .put("total", 10)
                        .put("unbilled", 0));
        return Answer.ok(node);
    }

    private Answer invoices(Call call) {
        Required.that(
                "PAID".equals(call.query("status")),
                () -> Errors.problem(400, "bad-request", "Malformed request", "The status must be PAID.")
                        .asJson());
        Required.that(
                call.id().equals(Long.toString(billing().id())),
                () -> Errors.problem(403, "forbidden", "Forbidden", "This account is not yours.")
                        .asJson());
        ArrayNode data = Json.array();
        billing().invoices().forEach(invoice -> data.add(view(invoice)));
        return Answer.ok(Json.wrap("data", data));
    }

    private StoredBilling billing() {
        return account.records().billing();
    }

    private static ObjectNode view(StoredInvoice invoice) {
        String url = "https://pay.postman.com/invoices/pay?invoice_public_id=" + invoice.id();
        ObjectNode node = Json.object()
                .put("id", invoice.id())
                .put("status", "PAID")
                .put("issuedAt", invoice.issued().toString());
        node.set("totalAmount", Json.object().put("value", invoice.dollars()).put("currency", "USD"));
        node.set("links", Json.wrap("web", Json.object().put("href", url)));
        return node;
    }
}

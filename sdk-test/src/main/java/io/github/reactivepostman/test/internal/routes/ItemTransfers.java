package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations that copy and move items, also from one collection to another. */
final class ItemTransfers {
    private final Account account;

    ItemTransfers(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return Arrays.stream(ItemKind.values())
                .map(kind -> Route.of("POST /collection-" + kind.plural() + "-transfers", call -> transfer(call, kind)))
                .toList();
    }

    private Answer transfer(Call call, ItemKind kind) {
        TransferOrder order = TransferOrder.of(call, kind, account.user());
        TransferPlace target = TransferPlace.of(order, account);
        List<TransferSource> sources = order.ids().stream()
                .map(id -> TransferSource.of(id, kind, account))
                .toList();
        sources.forEach(source -> source.mayFollow(order));
        ArrayNode uids = Json.array();
        for (TransferSource source : sources) {
            ObjectNode item = order.move() ? source.take(account) : source.copy(account);
            target.add(item, account);
            uids.add(account.user().uid(item.path("id").asString("")));
        }
        return Answer.ok(Json.wrap("ids", uids));
    }
}

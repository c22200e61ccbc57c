package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.SpecLinks;
import io.github.reactivepostman.test.account.StoredLink;
import io.github.reactivepostman.test.account.StoredSpec;
import io.github.reactivepostman.test.account.StoredSpecTask;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Begins the tasks of specifications and moves them on: pending at the first poll, at their end from the second on. */
final class SpecTasks {
    private final Account account;
    private final SpecProducts products;

    SpecTasks(Account account) {
        this.account = account;
        this.products = new SpecProducts(account);
    }

    Answer begun(int status, String elementId, Function<SpecLinks, StoredSpecTask> begin) {
        SpecLinks links = account.specStore().links();
        Required.that(!links.busy(elementId), SpecErrors::locked);
        StoredSpecTask task = begin.apply(links);
        return Answer.json(status, Json.object().put("taskId", task.id()).put("url", path(task)));
    }

    Answer poll(String element, Call call) {
        String elementId = account.user().idOf(call.id());
        StoredSpecTask task = Required.found(
                account.specStore()
                        .links()
                        .poll(element, elementId, call.variables().get(1)),
                () -> SpecErrors.missing("Task"));
        if (task.isJustCompleted()) {
            products.finish(task);
        }
        return Answer.ok(view(task));
    }

    String state(StoredLink link) {
        SpecLinks links = account.specStore().links();
        if (links.busy(link.specId()) || links.busy(link.collectionId())) {
            return "sync-in-progress";
        }
        StoredSpec spec = account.specStore().find(link.specId());
        return spec != null && spec.revision() == link.revision() ? "in-sync" : "out-of-sync";
    }

    private ObjectNode view(StoredSpecTask task) {
        ObjectNode view = Json.object().put("status", task.status());
        view.set("meta", Json.object().put("model", task.model()).put("action", task.action()));
        if (task.status().equals("failed")) {
            return view.put("details", task.failure());
        }
        if (task.status().equals("completed")) {
            view.set("details", Json.wrap("resources", Json.array().add(resource(task))));
        }
        return view;
    }

    private ObjectNode resource(StoredSpecTask task) {
        return task.makesCollection()
                ? Json.object()
                        .put("id", account.user().uid(task.collectionId()))
                        .put("url", "/collections/" + task.collectionId())
                : Json.object().put("id", task.specId()).put("url", "/specs/" + task.specId());
    }

    private String path(StoredSpecTask task) {
        String id = task.element().equals("specs")
                ? task.elementId()
                : account.user().uid(task.elementId());
        return "/" + task.element() + "/" + id + "/tasks/" + task.id();
    }
}

package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredJob;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes jobs as the service does, which has a vocabulary of its own for each kind. */
final class JobViews {
    private JobViews() {}

    static ObjectNode merge(StoredJob job) {
        ObjectNode view = Json.object().put("id", job.id()).put("status", status(job, "in-progress", "successful"));
        if (job.ended() && job.failure() != null) {
            view.set("details", Json.wrap("error", Json.object().put("message", job.failure())));
        }
        return view;
    }

    static ObjectNode duplication(StoredJob job) {
        return Json.object()
                .put("id", job.id())
                .put("status", status(job, "processing", "completed"))
                .put("reason", job.ended() ? job.failure() : null);
    }

    private static String status(StoredJob job, String running, String done) {
        if (!job.ended()) {
            return running;
        }
        return job.failure() == null ? done : "failed";
    }
}

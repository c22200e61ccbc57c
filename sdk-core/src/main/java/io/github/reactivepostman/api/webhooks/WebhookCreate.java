package io.github.reactivepostman.api.webhooks;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A webhook to be made.
 *
 * @param name name to show
 * @param collection uid of the collection that it runs
 * @param environment uid of the environment that it runs with; null for none
 */
public record WebhookCreate(
        String name, String collection, @Nullable String environment) {

    public WebhookCreate {
        Values.text("name", name);
        Values.text("collection", collection);
    }

    /** Creates a webhook that runs without an environment. */
    public static WebhookCreate of(String name, String collectionUid) {
        return new WebhookCreate(name, collectionUid, null);
    }

    /** Sets the environment that it runs with. */
    public WebhookCreate withEnvironment(String environmentUid) {
        return new WebhookCreate(name, collection, environmentUid);
    }
}

package io.github.reactivepostman.api.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * A webhook; prints without its URL, which lets everybody call it.
 *
 * @param id what names it
 * @param uid what names it everywhere
 * @param name name to show
 * @param collection uid of the collection that it runs
 * @param webhookUrl where to call it
 */
public record Webhook(
        String id,
        @Nullable String uid,
        @Nullable String name,
        @Nullable String collection,
        @Nullable String webhookUrl) {

    @Override
    public String toString() {
        return "Webhook[id=" + id + ", uid=" + uid + ", name=" + name + ", collection=" + collection
                + ", webhookUrl=REDACTED]";
    }
}

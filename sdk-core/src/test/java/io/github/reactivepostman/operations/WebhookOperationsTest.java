package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.webhooks.Webhook;
import io.github.reactivepostman.api.webhooks.WebhookCreate;
import org.junit.jupiter.api.Test;

class WebhookOperationsTest {

    private static final WebhookCreate WEBHOOK =
            WebhookCreate.of("Nightly", "11-c1").withEnvironment("11-e1");

    @Test
    void shouldMakeAWebhookThatPrintsWithoutItsUrl() {
        Webhook webhook =
                Operations.one("createWebhook", client -> client.webhooks().create("w 1", WEBHOOK));

        assertThat(webhook)
                .isEqualTo(new Webhook("h1", "11-h1", "Nightly", "11-c1", "https://hooks.example.org/run/11/h1"));
        assertThat(webhook.toString()).contains("REDACTED").doesNotContain("hooks.example.org");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("webhooks", client -> client.webhooks().create("w 1", WEBHOOK));
    }
}

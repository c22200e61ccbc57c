package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.PostmanResponseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void shouldNotFollowARedirectWhateverTheHttpClientIsSetTo(int status) {
        try (TestServer elsewhere = TestServer.answering(Reply.json(200, "{}"));
                TestServer server =
                        TestServer.answering(Reply.json(status, "").with("Location", elsewhere.uri() + "/me"));
                PostmanClient client = TestClients.builder(server.uri())
                        .httpClient(http -> http.followRedirect(true).disableRetry(false))
                        .build()) {
            PostmanResponseException error =
                    Outcomes.error(client.get().uri("/me").send(), PostmanResponseException.class);

            assertThat(error.status()).isEqualTo(status);
            assertThat(error.headers().firstValue("Location")).hasValue(elsewhere.uri() + "/me");
            assertThat(elsewhere.received()).isEmpty();
            assertThat(server.received()).hasSize(1);
        }
    }
}

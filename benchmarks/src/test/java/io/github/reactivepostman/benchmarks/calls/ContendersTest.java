package io.github.reactivepostman.benchmarks.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.benchmarks.process.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContendersTest {

    @Test
    void shouldAllReadTheSameAnswer() throws IOException {
        try (ChildProcess server = ChildProcess.start(JsonServer.class)) {
            URI uri = URI.create("http://127.0.0.1:" + server.firstLine());
            assertThat(answers(new Contenders(uri, "/me", AuthenticatedUser.class)))
                    .hasSize(1);
            assertThat(answers(new Contenders(uri, "/large", JsonNode.class))).hasSize(1);
        }
    }

    private static Set<Object> answers(Contenders contenders) {
        List<Contender> all = contenders.all();
        Set<Object> answers = new HashSet<>();
        for (Contender contender : all) {
            contender.call().get().doOnNext(answers::add).block(Duration.ofSeconds(20));
            assertThat(Round.of(contender, 10, 4).perSecond()).isPositive();
            contender.close().run();
        }
        return answers;
    }
}

package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.workspaces.WorkspaceCreate;
import io.github.reactivepostman.api.workspaces.WorkspaceType;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.test.fault.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Answers that are late, too large or of no use, and calls that the end of the client meets. */
class AnswersTest extends WithEmulator {

    @Test
    void shouldNotWaitForeverForAnAnswer() {
        PostmanClient hasty =
                client.mutate().responseTimeout(Duration.ofMillis(150)).build();
        emulator.faults().next(2, Fault.noAnswer());

        completes(hasty.users().me());
        assertThat(live.statuses("GET")).containsExactly(0, 0, 200);

        emulator.faults().next(Fault.noAnswer());
        PostmanRequestException error = error(
                hasty.workspaces().create(WorkspaceCreate.of("Made", WorkspaceType.TEAM)),
                PostmanRequestException.class);
        assertThat(error.isMaybeExecuted()).isTrue();
        assertThat(error).hasMessageContaining("the server was silent for PT0.15S");
        assertThat(live.statuses("POST")).containsExactly(0);
        assertThat(emulator.account().workspaces()).hasSize(1);
        assertThat(hasty.rateLimits().current().inFlight()).isZero();
        hasty.close();
    }

    @Test
    void shouldWaitForALateAnswerNoLongerThanTheCallSays() {
        emulator.faults().next(2, Fault.delay(Duration.ofMillis(400)));
        String body = value(
                client.get().uri("/me").responseTimeout(Duration.ofMillis(1200)).as(String.class));
        assertThat(body).contains("taylor-lee");

        error(
                client.get()
                        .uri("/me")
                        .responseTimeout(Duration.ofMillis(100))
                        .repeatable(false)
                        .send(),
                PostmanRequestException.class);
        assertThat(emulator.received()).hasSize(2);
    }

    @Test
    void shouldRefuseAnswersThatAreTooLargeWithoutAskingAgain() {
        emulator.account().seed(1, 40, 0);
        PostmanClient small = client.mutate().maxResponseSize(3000).build();

        UnreadableAnswerException error = error(small.collections().list(), UnreadableAnswerException.class);

        assertThat(error.status()).isEqualTo(200);
        assertThat(error).hasMessageContaining("3000 bytes").hasMessageContaining("maxResponseSize");
        assertThat(emulator.received()).hasSize(1);
        completes(small.users().me());
        assertThat(small.rateLimits().current().inFlight()).isZero();
        small.close();
    }

    @Test
    void shouldReadAnErrorThatIsNoJson() {
        emulator.faults().next(3, Fault.status(502));

        ServerErrorException error = error(client.users().me(), ServerErrorException.class);

        assertThat(error.status()).isEqualTo(502);
        assertThat(error.error().body()).contains("Bad Gateway");
    }

    @Test
    void shouldTakeAnAnswerThatIsNoJsonForUnreadable() {
        emulator.faults().next(Fault.body(200, "text/html", "<html>Sign in</html>"));

        UnreadableAnswerException error = error(client.users().me(), UnreadableAnswerException.class);

        assertThat(error.bodyStart()).isEqualTo("<html>Sign in</html>");
        assertThat(emulator.received()).hasSize(1);
    }

    @Test
    void shouldFailWhoeverWaitsWhenTheClientIsClosed() {
        Live full = Live.start(emulated -> emulated.accountLimit(2, Duration.ofMinutes(1)), settings -> settings);
        Flux<Object> calls = Flux.range(0, 6)
                .flatMap(i -> full.client().users().me().cast(Object.class).onErrorResume(Mono::just));

        StepVerifier.create(calls)
                .expectNextCount(2)
                .then(full.client()::close)
                .thenConsumeWhile(ended -> ended instanceof PermitDeniedException denied
                        && denied.reason() == PermitDeniedException.Reason.CLOSED)
                .expectComplete()
                .verify(Outcomes.TIMEOUT);

        assertThat(error(full.client().users().me(), PermitDeniedException.class)
                        .reason())
                .isEqualTo(PermitDeniedException.Reason.CLOSED);
        assertThat(full.client().rateLimits().current().waiting()).isZero();
        assertThat(full.emulator().received()).hasSize(2);
        full.close();
    }

    @Test
    void shouldEndCallsInFlightWhenTheClientIsClosed() {
        Live closing = Live.start();
        closing.emulator().faults().next(Fault.delay(Duration.ofMillis(500)));
        Mono<String> end =
                closing.client().users().me().map(me -> "answered").onErrorResume(error -> Mono.just("failed"));

        StepVerifier.create(end.mergeWith(Mono.delay(Duration.ofMillis(200))
                        .then(closing.client().closeLater())
                        .cast(String.class)))
                .expectNextCount(1)
                .expectComplete()
                .verify(Outcomes.TIMEOUT);
        closing.close();
    }
}

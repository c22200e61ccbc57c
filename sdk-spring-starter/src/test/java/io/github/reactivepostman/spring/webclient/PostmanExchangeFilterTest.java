package io.github.reactivepostman.spring.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.fault.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.test.StepVerifier;

/** The guarantees of the client's own calls, kept for those of a WebClient. */
@Timeout(60)
class PostmanExchangeFilterTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int LIMIT = 20;

    private Live live = Live.start(
            emulated -> emulated.accountLimit(LIMIT, SECOND),
            settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(LIMIT, SECOND)));

    private void use(Live other) {
        live.close();
        live = other;
    }

    @AfterEach
    void close() {
        live.close();
    }

    private Mono<String> me() {
        return live.web().get().uri("/me").retrieve().bodyToMono(String.class);
    }

    private Mono<String> post() {
        return live.web()
                .post()
                .uri("/workspaces")
                .bodyValue(Map.of())
                .retrieve()
                .bodyToMono(String.class);
    }

    private static <T> void expect(Flux<T> calls, long number) {
        StepVerifier.create(calls).expectNextCount(number).expectComplete().verify(TIMEOUT);
    }

    private static <E extends Throwable> E failure(Mono<?> call, Class<E> type) {
        List<Throwable> errors = new CopyOnWriteArrayList<>();
        StepVerifier.create(call).consumeErrorWith(errors::add).verify(TIMEOUT);
        assertThat(errors).singleElement().isInstanceOf(type);
        return type.cast(errors.get(0));
    }

    @Test
    void shouldNeverBeRefusedTogetherWithTheClient() {
        Flux<Object> both = Flux.merge(
                Flux.range(0, 30).flatMap(i -> me(), 30),
                Flux.range(0, 30).flatMap(i -> live.client().users().me(), 30));

        expect(both, 60);

        assertThat(live.emulator().refused()).isZero();
        assertThat(live.emulator().accepted()).isEqualTo(60);
    }

    @Test
    void shouldCountInTheFamilyOfTheCallAndReadTheLimits() {
        use(Live.start(emulated -> emulated, settings -> settings));
        String id = live.emulator().account().addWorkspace("Home");

        expect(live.web().get().uri("/workspaces/{id}", id).retrieve().bodyToFlux(String.class), 1);

        assertThat(live.client().rateLimits().current().source()).isEqualTo(RateLimitState.Source.HEADER);
        assertThat(live.client().rateLimits().current().remaining()).isEqualTo(299);
        assertThat(live.client().rateLimits().current("lists").usedByUs()).isEqualTo(1);
    }

    @Test
    void shouldCloseTheGateForEverybodyAfterARefusalAndAnswerAll() {
        expect(me().flux(), 1);
        live.emulator().faults().next(Fault.refusal(SECOND));
        Flux<?> later = Mono.delay(Duration.ofMillis(200))
                .thenMany(Flux.range(0, 5).flatMap(i -> live.client().users().me()));

        expect(Flux.merge(me(), later), 6);

        assertThat(live.statuses("GET")).startsWith(200, 429, 200).hasSize(8);
        assertThat(live.client().rateLimits().counts().refusals()).isEqualTo(1);
    }

    @Test
    void shouldRepeatARefusedPostWithItsBodyAndHandOverTheLastRefusal() {
        use(Live.start(emulated -> emulated, settings -> settings.retry(Live.QUICK.withRateLimitedAttempts(2))));
        live.emulator().faults().next(2, Fault.refusal(SECOND));

        WebClientResponseException error = failure(post(), WebClientResponseException.TooManyRequests.class);

        assertThat(error.getResponseBodyAsString()).contains("rateLimited");
        assertThat(error.getHeaders().getFirst("Retry-After")).isEqualTo("1");
        assertThat(live.statuses("POST")).containsExactly(429, 429);
        assertThat(live.emulator().received())
                .allMatch(request -> request.bodyText().equals("{}"));
    }

    @Test
    void shouldRepeatWhatTheServiceCouldNotServeIfItIsSafe() {
        live.emulator().faults().next(2, Fault.status(503));
        expect(me().flux(), 1);
        live.emulator().faults().next(Fault.status(503));
        failure(post(), WebClientResponseException.ServiceUnavailable.class);
        live.emulator().faults().next(Fault.status(503));
        failure(
                live.web()
                        .post()
                        .uri("/workspaces")
                        .attributes(PostmanExchangeFilter.repeatable(true))
                        .retrieve()
                        .toBodilessEntity(),
                WebClientResponseException.BadRequest.class);

        assertThat(live.statuses("GET")).containsExactly(503, 503, 200);
        assertThat(live.statuses("POST")).containsExactly(503, 503, 400);
    }

    @Test
    void shouldRepeatALostCallIfItIsSafeAndElseTellSpringsError() {
        live.emulator().faults().next(Fault.dropConnection());
        expect(me().flux(), 1);
        live.emulator().faults().next(Fault.dropConnection());

        WebClientRequestException lost = failure(post(), WebClientRequestException.class);

        assertThat(lost.getHeaders().containsHeader("X-Api-Key")).isFalse();
        assertThat(live.statuses("GET")).containsExactly(0, 200);
        assertThat(live.statuses("POST")).containsExactly(0);
    }

    @Test
    void shouldHandOverOtherErrorsOnceAndWithTheirBody() {
        live.emulator().faults().next(Fault.body(404, "text/plain", "gone"));

        WebClientResponseException error = failure(me(), WebClientResponseException.NotFound.class);

        assertThat(error.getResponseBodyAsString()).isEqualTo("gone");
        assertThat(live.statuses("GET")).containsExactly(404);
    }

    @Test
    void shouldHoldForOtherConnectors() {
        WebClient jdk = live.web()
                .mutate()
                .clientConnector(new JdkClientHttpConnector())
                .build();
        expect(jdk.get().uri("/me").retrieve().bodyToMono(String.class).flux(), 1);
        live.emulator().faults().next(Fault.refusal(SECOND));
        live.emulator().faults().next(Fault.dropConnection());

        Flux<String> calls =
                Flux.range(0, 30).flatMap(i -> jdk.get().uri("/me").retrieve().bodyToMono(String.class), 30);
        expect(calls, 30);

        assertThat(live.emulator().refusedByBucket()).isEqualTo(Map.of("fault", 1L));
        assertThat(live.statuses("GET")).contains(429, 0).hasSize(33);
    }

    @Test
    void shouldFailTheReaderOfABodyThatBreaksOff() {
        live.emulator().faults().next(Fault.truncatedBody());

        failure(me(), WebClientResponseException.class);

        assertThat(live.emulator().received()).hasSize(1);
        expect(Flux.range(0, LIMIT).flatMap(i -> me(), LIMIT), LIMIT);
        assertThat(live.emulator().refused()).isZero();
    }

    @Test
    void shouldGiveTheConnectionBackBeforeTheNextAttempt() {
        ConnectionProvider one = ConnectionProvider.create("one", 1);
        Mono<String> overOne = live.web()
                .mutate()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create(one)))
                .build()
                .get()
                .uri("/me")
                .retrieve()
                .bodyToMono(String.class);
        live.emulator().faults().next(Fault.refusal(Duration.ofMillis(100)));
        live.emulator().faults().next(Fault.status(503));

        expect(overOne.flux().concatWith(overOne), 2);

        assertThat(live.statuses("GET")).containsExactly(429, 503, 200, 200);
        StepVerifier.create(one.disposeLater()).expectComplete().verify(TIMEOUT);
    }

    @Test
    void shouldGiveThePermitBackWhenNothingWasSent() {
        expect(me().flux(), 1);
        int before = live.client().rateLimits().current().remaining();

        failure(
                live.web()
                        .mutate()
                        .filter((request, next) -> Mono.error(new IllegalStateException("not sent")))
                        .build()
                        .get()
                        .uri("/me")
                        .retrieve()
                        .toBodilessEntity(),
                IllegalStateException.class);
        StepVerifier.create(live.web()
                        .mutate()
                        .filter((request, next) -> Mono.never())
                        .build()
                        .get()
                        .uri("/me")
                        .retrieve()
                        .toBodilessEntity())
                .expectSubscription()
                .thenCancel()
                .verify(TIMEOUT);

        assertThat(live.client().rateLimits().current().remaining()).isEqualTo(before);
    }

    @Test
    void shouldNotLetAFilterSendTwiceWithOnePermit() {
        live.emulator().faults().next(Fault.status(404));

        WebClientRequestException error = failure(
                live.web()
                        .mutate()
                        .filter((request, next) -> next.exchange(request)
                                .flatMap(answer -> answer.releaseBody().then(next.exchange(request))))
                        .build()
                        .get()
                        .uri("/me")
                        .retrieve()
                        .toBodilessEntity(),
                WebClientRequestException.class);

        assertThat(error).hasMessageContaining("would be sent twice with one permit");
        assertThat(live.emulator().received()).hasSize(1);
    }

    @Test
    void shouldFailAtOnceWhenThereIsNoPermitInTime() {
        UnaryOperator<RateLimitSettings> one = limits -> limits.withAccount(1, Duration.ofMinutes(1));
        use(Live.start(
                emulated -> emulated.accountLimit(1, Duration.ofMinutes(1)),
                settings -> settings.rateLimits(one.apply(RateLimitSettings.documented()))));
        expect(me().flux(), 1);

        PermitDeniedException denied = failure(
                live.web()
                        .get()
                        .uri("/collections/{id}?access_key={key}", "1-2", "s3cr3t")
                        .attributes(PostmanExchangeFilter.maxWait(Duration.ZERO))
                        .retrieve()
                        .toBodilessEntity(),
                PermitDeniedException.class);

        assertThat(denied)
                .hasMessageStartingWith("GET /collections/{id} was not sent")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void shouldStopTheClientsCallsTooWhenTheMonthIsUsedUp() {
        live.emulator().faults().next(Fault.monthExhausted());

        failure(me(), WebClientResponseException.TooManyRequests.class);

        failure(live.client().users().me(), QuotaExhaustedException.class);
        failure(me(), QuotaExhaustedException.class);
        assertThat(live.emulator().received()).hasSize(1);
    }

    @Test
    void shouldServeThePriorityOfTheContextFirst() {
        expect(Flux.range(0, LIMIT).flatMap(i -> me(), LIMIT), LIMIT);
        Mono<String> batch =
                me().map(answer -> "batch").contextWrite(context -> context.put(Priority.CONTEXT_KEY, Priority.BATCH));
        Mono<String> interactive = Mono.delay(Duration.ofMillis(20)).then(me()).map(answer -> "interactive");

        StepVerifier.create(Flux.merge(batch, interactive))
                .expectNext("interactive", "batch")
                .expectComplete()
                .verify(TIMEOUT);
    }

    @Test
    void shouldKeepTheKeyToTheClientsServer() {
        IllegalArgumentException error = failure(
                live.web().get().uri("http://127.0.0.2:1/me").retrieve().toBodilessEntity(),
                IllegalArgumentException.class);

        assertThat(error).hasMessageContaining("must go to the client's server");
    }
}

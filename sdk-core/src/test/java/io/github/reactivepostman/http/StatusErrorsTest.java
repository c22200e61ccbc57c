package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.ConflictException;
import io.github.reactivepostman.error.ForbiddenException;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.error.UnauthorizedException;
import io.github.reactivepostman.error.ValidationException;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusErrorsTest {

    private final RecordingEngine engine = new RecordingEngine();

    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(304, PostmanResponseException.class),
                Arguments.of(400, ValidationException.class),
                Arguments.of(401, UnauthorizedException.class),
                Arguments.of(402, PostmanResponseException.class),
                Arguments.of(403, ForbiddenException.class),
                Arguments.of(404, NotFoundException.class),
                Arguments.of(408, PostmanResponseException.class),
                Arguments.of(409, ConflictException.class),
                Arguments.of(411, ValidationException.class),
                Arguments.of(413, ValidationException.class),
                Arguments.of(415, ValidationException.class),
                Arguments.of(422, ValidationException.class),
                Arguments.of(423, ConflictException.class),
                Arguments.of(429, RateLimitedException.class),
                Arguments.of(500, ServerErrorException.class),
                Arguments.of(503, ServerErrorException.class));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void shouldHaveAnExceptionForEachStatus(int status, Class<? extends PostmanResponseException> type) {
        PostmanResponseException error = failure(status, "{\"error\":{\"name\":\"n\",\"message\":\"m\"}}", type);

        assertThat(error).isExactlyInstanceOf(type);
        assertThat(error.status()).isEqualTo(status);
        assertThat(error.request()).hasToString("GET /collections/{id}");
        assertThat(error.rateLimit()).isEqualTo(engine.current());
        assertThat(error.headers().firstValue("x-trace")).hasValue("t");
    }

    @Test
    void shouldSayWhatTheServiceSaid() {
        assertThat(failure(404, "{\"error\":{\"name\":\"gone\",\"message\":\"No such\"}}", NotFoundException.class))
                .hasMessage("GET /collections/{id} was answered 404 gone: No such");
    }

    @Test
    void shouldTakeAPublishingLimitForATransientRefusal() {
        RateLimitedException error =
                failure(400, "{\"error\":{\"name\":\"rateLimit\",\"message\":\"team\"}}", RateLimitedException.class);

        assertThat(error.isTransient()).isTrue();
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':{'name':'serviceLimitExhausted','message':'m'}}",
                "{'error':'serviceLimitExhausted','message':'m'}",
                "{'title':'serviceLimitExhausted','status':429}",
                "{'type':'https://api/problems/service-limit-exhausted','title':'t'}",
                "{'detail':{'error':{'name':'serviceLimitExhausted'}}}",
                "{'errors':[{'type':'service_limit_exhausted'}]}"
            })
    void shouldTellAnExhaustedMonth(String body) {
        QuotaExhaustedException error = failure(429, body.replace('\'', '"'), QuotaExhaustedException.class);

        assertThat(error.scope()).isEqualTo(QuotaExhaustedException.Scope.MONTH);
        assertThat(error.error()).isNotNull();
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 429", "refused MONTH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'https://p/rate-limit-exceeded','title':'x','createdAt':'2026-01-01','detail':'d'}",
                "{'title':'You have reached the LIMIT for your plan','detail':'d'}"
            })
    void shouldTellAPlanLimit(String body) {
        QuotaExhaustedException error = failure(429, body.replace('\'', '"'), QuotaExhaustedException.class);

        assertThat(error.scope()).isEqualTo(QuotaExhaustedException.Scope.PLAN);
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 429", "refused PLAN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>serviceLimitExhausted</html>",
                "{'type':'https://p/rate-limit-exceeded','title':'Too Many','status':429,'detail':'d'}",
                "{'error':{'name':'rateLimited','message':'not serviceLimitExhausted'}}",
                "{'error':{'name':'rateLimitError'}}"
            })
    void shouldTellAFullWindow(String body) {
        RateLimitedException error = failure(429, body.replace('\'', '"'), RateLimitedException.class);

        assertThat(error.isTransient()).isTrue();
        assertThat(engine.events()).containsExactly("gate", "sending", "answered 429", "refused WINDOW");
    }

    private <E extends Exception> E failure(int status, String body, Class<E> type) {
        try (TestServer server = TestServer.answering(Reply.json(status, body).with("X-Trace", "t"));
                PostmanClient client = TestClients.builder(server.uri(), engine).build()) {
            return Outcomes.error(client.get().uri("/collections/{id}", "1").send(), type);
        }
    }
}

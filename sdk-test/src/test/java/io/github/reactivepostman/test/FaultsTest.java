package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.header;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.limit.Family;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String NEW = "{\"workspace\":{\"name\":\"New\",\"type\":\"team\"}}";

    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final Caller caller = new Caller(emulator);

    @AfterEach
    void end() {
        emulator.close();
    }

    private HttpResponse<String> next(Fault fault) {
        emulator.faults().next(fault);
        return caller.get("/me");
    }

    @Test
    void shouldAnswerWithAStatusAndCount() {
        HttpResponse<String> response = next(Fault.status(503, Duration.ofSeconds(7)));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(form(json(response))).isEqualTo("detail,status,title,type");
        assertThat(header(response, "Retry-After")).isEqualTo("7");
        assertThat(emulator.accepted()).isEqualTo(1);
        assertThat(header(next(Fault.status(503)), "Retry-After")).isEmpty();
    }

    @Test
    void shouldRefuseWithoutCause() {
        HttpResponse<String> response = next(Fault.refusal());

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(header(response, "X-RateLimit-Remaining")).isEqualTo("300");
        assertThat(header(response, "Retry-After")).isEqualTo("1");
        assertThat(emulator.accepted()).isZero();
        assertThat(emulator.refusedByBucket()).containsEntry("fault", 1L);
    }

    @Test
    void shouldRefuseWithoutAnyHeader() {
        HttpResponse<String> response = next(Fault.refusal().withoutLimitHeaders());

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().map().keySet())
                .noneMatch(name -> name.contains("ratelimit") || name.contains("retry"));
    }

    @Test
    void shouldRefuseWhatNoWaitingLifts() {
        HttpResponse<String> month = next(Fault.monthExhausted());
        HttpResponse<String> plan = next(Fault.planLimit());

        assertThat(month.statusCode()).isEqualTo(429);
        assertThat(json(month).path("error").path("name").asString()).isEqualTo("serviceLimitExhausted");
        assertThat(plan.statusCode()).isEqualTo(429);
        assertThat(header(plan, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(form(json(plan))).isEqualTo("createdAt,detail,instance,title,type");
        assertThat(emulator.accepted()).isZero();
    }

    @Test
    void shouldAnswerAnything() {
        HttpResponse<String> response = next(Fault.body(200, "text/html", "<html>"));

        assertThat(response.body()).isEqualTo("<html>");
        assertThat(header(response, "Content-Type")).isEqualTo("text/html");
    }

    @Test
    void shouldTellGarbageOrNothing() {
        HttpResponse<String> malformed = next(Fault.malformedHeaders());
        HttpResponse<String> missing = next(Fault.missingHeaders());

        assertThat(malformed.statusCode()).isEqualTo(200);
        assertThat(malformed.headers().allValues("X-RateLimit-Limit")).containsExactly("-300", "many");
        assertThat(missing.statusCode()).isEqualTo(200);
        assertThat(header(missing, "X-RateLimit-Limit")).isEmpty();
        assertThat(emulator.accepted()).isEqualTo(2);
    }

    @Test
    void shouldDropTheConnectionBeforeOrAfterTheOperation() throws IOException {
        for (Fault fault : List.of(Fault.dropConnection(), Fault.dropAfterExecution())) {
            emulator.faults().next(fault);
            try (RawConnection connection = new RawConnection(emulator)) {
                connection.send("POST", "/workspaces", NEW);
                assertThat(connection.readToEnd()).isEmpty();
            }
        }

        assertThat(emulator.account().workspaces())
                .as("only the second was executed")
                .hasSize(1);
        assertThat(emulator.accepted()).isEqualTo(2);
        assertThat(emulator.received()).allMatch(request -> request.status() == 0);
    }

    @Test
    void shouldTruncateTheBody() throws IOException {
        emulator.faults().next(Fault.truncatedBody());
        try (RawConnection connection = new RawConnection(emulator)) {
            connection.send("GET", "/me", null);
            String answer = connection.readToEnd();

            int told = Integer.parseInt(answer.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
            assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).hasSize(told / 2);
        }
    }

    @Test
    void shouldSendTheHeadersBeforeASlowBody() throws IOException {
        emulator.faults().next(Fault.slowBody(Duration.ofSeconds(60)));
        try (RawConnection connection = new RawConnection(emulator)) {
            connection.send("GET", "/me", null);

            assertThat(connection.readHead()).startsWith("HTTP/1.1 200 OK");
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> connection.read(100));
        }
    }

    @Test
    void shouldSendASlowBodyWhole() {
        long begun = System.nanoTime();
        HttpResponse<String> response = next(Fault.slowBody(Duration.ofMillis(200)));

        assertThat(json(response).has("user")).isTrue();
        assertThat(System.nanoTime() - begun)
                .isGreaterThan(Duration.ofMillis(180).toNanos());
    }

    @Test
    void shouldAnswerLate() {
        long begun = System.nanoTime();

        assertThat(next(Fault.delay(Duration.ofMillis(150))).statusCode()).isEqualTo(200);
        assertThat(System.nanoTime() - begun)
                .isGreaterThan(Duration.ofMillis(150).toNanos());
    }

    @Test
    void shouldNeverAnswer() throws IOException {
        emulator.faults().next(Fault.noAnswer());
        try (RawConnection connection = new RawConnection(emulator)) {
            connection.send("POST", "/workspaces", NEW);

            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> connection.read(150));
        }
        assertThat(emulator.account().workspaces()).hasSize(1);
    }

    @Test
    void shouldTakeFaultsInOrder() {
        emulator.faults().next(2, Fault.status(503));
        emulator.faults().next(Fault.status(500));

        assertThat(List.of(status(), status(), status(), status())).containsExactly(503, 503, 500, 200);
    }

    @Test
    void shouldApplyRulesUntilCleared() {
        emulator.faults().when("GET /workspaces/{id}", Fault.status(502));
        emulator.faults().when(request -> request.method().equals("DELETE"), Fault.status(500));

        assertThat(caller.get("/workspaces/1").statusCode()).isEqualTo(502);
        assertThat(caller.get("/workspaces/2").statusCode()).isEqualTo(502);
        assertThat(caller.delete("/collections/1").statusCode()).isEqualTo(500);
        assertThat(status()).isEqualTo(200);
        emulator.faults().clear();
        assertThat(caller.get("/workspaces/1").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldKeepAFaultForACallThatTheLimitLetsThrough() {
        emulator.changeLimit(Family.ACCOUNT, 0);
        emulator.faults().next(Fault.status(503));

        assertThat(status()).isEqualTo(429);
        assertThat(emulator.faults().pending()).isEqualTo(1);
        emulator.changeLimit(Family.ACCOUNT, 10);
        assertThat(status()).isEqualTo(503);
    }

    @Test
    void shouldNotApplyFaultsBeforeAuthentication() {
        emulator.faults().next(Fault.status(503));

        assertThat(new Caller(emulator.baseUri(), null).get("/me").statusCode()).isEqualTo(401);
        assertThat(emulator.faults().pending()).isEqualTo(1);
    }

    private int status() {
        return caller.get("/me").statusCode();
    }
}

package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.header;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.limit.WindowStart;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final FakeClock clock = new FakeClock();

    private void run(Consumer<PostmanEmulator.Builder> customizer, Consumer<PostmanEmulator> test) {
        PostmanEmulator.Builder builder = PostmanEmulator.builder().clock(clock);
        customizer.accept(builder);
        try (PostmanEmulator emulator = builder.start()) {
            test.accept(emulator);
        }
    }

    private static String remaining(HttpResponse<String> response) {
        return header(response, "X-RateLimit-Remaining");
    }

    @Test
    void shouldAnswerAsTheServiceWasRecorded() {
        run(builder -> {}, emulator -> {
            HttpResponse<String> response = new Caller(emulator).get("/me");

            assertThat(header(response, "X-RateLimit-Limit")).isEqualTo("300");
            assertThat(remaining(response)).isEqualTo("299");
            assertThat(header(response, "X-RateLimit-Reset")).isEqualTo(Long.toString(FakeClock.START + 60));
            assertThat(header(response, "Date")).isEqualTo("Fri, 15 Jan 2027 08:00:00 GMT");
        });
    }

    @Test
    void shouldRefuseAndTellWhenToComeBack() {
        run(builder -> builder.accountLimit(1, Duration.ofMinutes(1)), emulator -> {
            Caller caller = new Caller(emulator);
            caller.get("/me");
            clock.advance(Duration.ofMillis(20_500));

            HttpResponse<String> refused = caller.get("/me");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(json(refused).path("error").path("name").asString()).isEqualTo("rateLimited");
            assertThat(header(refused, "Retry-After")).isEqualTo("40");
            clock.advance(Duration.ofMillis(39_500));
            assertThat(caller.get("/me").statusCode()).isEqualTo(200);
            assertThat(emulator.accepted()).isEqualTo(2);
            assertThat(emulator.refused()).isEqualTo(1);
        });
    }

    @Test
    void shouldTellAFamilyOnItsOwnRefusalOnly() {
        run(builder -> {}, emulator -> {
            Caller caller = new Caller(emulator);
            for (int i = 0; i < 10; i++) {
                assertThat(header(caller.get("/collections"), "X-RateLimit-Limit"))
                        .isEqualTo("300");
            }

            HttpResponse<String> refused = caller.get("/workspaces");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(form(json(refused))).isEqualTo("detail,status,title,type");
            assertThat(header(refused, "X-RateLimit-Limit")).isEqualTo("10");
            assertThat(header(refused, "Retry-After")).isEqualTo("10");
            assertThat(emulator.acceptedByBucket()).isEqualTo(Map.of(Family.ACCOUNT, 10L, "lists", 10L));
            assertThat(emulator.refusedByBucket()).isEqualTo(Map.of("lists", 1L));
        });
    }

    @Test
    void shouldEnforceTheFamiliesThatAreDocumented() {
        run(builder -> {}, emulator -> {
            Map<String, String> calls = Map.of(
                    "GET /monitors/1", "monitors",
                    "POST /import/openapi", "import",
                    "POST /service-account-tokens", "service-account-tokens",
                    "GET /workspaces/1/updates", "workspace-updates");
            calls.forEach((call, family) -> {
                emulator.changeLimit(family, 0);
                String[] parts = call.split(" ", -1);
                assertThat(new Caller(emulator).send(parts[0], parts[1], null).statusCode())
                        .as(call)
                        .isEqualTo(429);
            });
            assertThat(new Caller(emulator).get("/mocks").statusCode()).isEqualTo(200);
        });
    }

    @Test
    void shouldAddFamilies() {
        Family single = Family.of("single", 1, Duration.ofSeconds(10), "GET /collections/{id}");
        run(builder -> builder.family(single), emulator -> {
            Caller caller = new Caller(emulator);
            caller.get("/collections/1");

            assertThat(caller.get("/collections/2").statusCode()).isEqualTo(429);
            assertThat(caller.get("/collections").statusCode()).isEqualTo(200);
        });
    }

    @Test
    void shouldTellAllBucketsAsStructuredFields() {
        run(builder -> builder.dialects(HeaderDialect.RATE_LIMIT_STRUCTURED, HeaderDialect.RATE_LIMIT), emulator -> {
            HttpResponse<String> response = new Caller(emulator).get("/collections");

            assertThat(header(response, "RateLimit")).isEqualTo("\"default\";r=299;t=60, \"lists\";r=9;t=10");
            assertThat(header(response, "RateLimit-Policy")).isEqualTo("\"default\";q=300;w=60, \"lists\";q=10;w=10");
            assertThat(header(response, "RateLimit-Reset")).isEqualTo("60");
        });
    }

    @Test
    void shouldRefuseWhenTheMonthIsUsedUp() {
        run(builder -> builder.monthLimit(100, 99), emulator -> {
            Caller caller = new Caller(emulator);
            HttpResponse<String> last = caller.get("/me");
            HttpResponse<String> refused = caller.get("/me");

            assertThat(header(last, "X-RateLimit-Remaining-Month")).isEqualTo("0");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(json(refused).path("error").path("name").asString()).isEqualTo("serviceLimitExhausted");
            assertThat(header(refused, "Retry-After")).isEmpty();
            assertThat(emulator.refusedByBucket()).containsEntry("month", 1L);
        });
    }

    @Test
    void shouldTellHowManyCallsEachWindowRefused() {
        run(builder -> builder.accountLimit(1, Duration.ofMinutes(1)), emulator -> {
            Caller caller = new Caller(emulator);
            for (int i = 0; i < 3; i++) {
                caller.get("/me");
            }
            clock.advance(Duration.ofMinutes(2));
            caller.get("/me");
            caller.get("/me");

            assertThat(emulator.refusedByWindow())
                    .isEqualTo(Map.of(
                            Instant.ofEpochSecond(FakeClock.START + 60), 2L,
                            Instant.ofEpochSecond(FakeClock.START + 180), 1L));
        });
    }

    @Test
    void shouldAlignWindowsToTheClock() {
        run(builder -> builder.windowStart(WindowStart.ALIGNED), emulator -> {
            clock.advance(Duration.ofSeconds(50));

            assertThat(header(new Caller(emulator).get("/me"), "X-RateLimit-Reset"))
                    .isEqualTo(Long.toString(FakeClock.START + 60));
        });
    }

    @Test
    void shouldBeChangedWhileItRuns() {
        run(builder -> builder.accountLimit(5, Duration.ofMinutes(1)), emulator -> {
            Caller caller = new Caller(emulator);
            emulator.consume(Family.ACCOUNT, 2);
            assertThat(remaining(caller.get("/me"))).isEqualTo("2");
            emulator.changeLimit(Family.ACCOUNT, 10);
            assertThat(remaining(caller.get("/me"))).isEqualTo("6");
            emulator.resetWindows();
            assertThat(remaining(caller.get("/me"))).isEqualTo("9");
            assertThat(emulator.otherAccepted()).isEqualTo(2);
            assertThat(emulator.otherRefused()).isZero();
        });
    }

    @Test
    void shouldShareTheAccountWithAnotherConsumer() {
        run(builder -> builder.otherConsumer(2), emulator -> {
            clock.advance(Duration.ofSeconds(10));

            assertThat(remaining(new Caller(emulator).get("/me"))).isEqualTo("279");
            assertThat(emulator.otherAccepted()).isEqualTo(20);
        });
    }

    @Test
    void shouldTellTimesOfAClockThatIsOff() {
        try (PostmanEmulator emulator =
                PostmanEmulator.builder().clockSkew(Duration.ofDays(365)).start()) {
            HttpResponse<String> response = new Caller(emulator).get("/me");

            long reset = Long.parseLong(header(response, "X-RateLimit-Reset"));
            assertThat(reset - System.currentTimeMillis() / 1000)
                    .isGreaterThan(Duration.ofDays(364).toSeconds());
        }
    }

    @Test
    void shouldNeverLetMoreThroughWhenManyCallAtOnce() {
        run(builder -> builder.accountLimit(40, Duration.ofMinutes(1)), emulator -> {
            Caller caller = new Caller(emulator);
            CompletableFuture<?>[] calls = IntStream.range(0, 100)
                    .mapToObj(i -> caller.sendAsync("/me"))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(calls).join();

            assertThat(emulator.accepted()).isEqualTo(40);
            assertThat(emulator.refused()).isEqualTo(60);
            assertThat(emulator.received()).hasSize(100);
        });
    }

    @Test
    void shouldTellAnotherTimeAfterAJumpAndGoOnWithItsWindows() {
        run(builder -> builder.accountLimit(2, Duration.ofMinutes(1)), emulator -> {
            Caller caller = new Caller(emulator);
            caller.get("/me");
            clock.advance(Duration.ofSeconds(20));

            emulator.jumpClock(Duration.ofMinutes(-10));

            HttpResponse<String> second = caller.get("/me");
            assertThat(remaining(second)).isEqualTo("0");
            assertThat(header(second, "X-RateLimit-Reset")).isEqualTo(Long.toString(FakeClock.START - 540));
            assertThat(header(second, "Date")).isEqualTo("Fri, 15 Jan 2027 07:50:20 GMT");
            assertThat(header(caller.get("/me"), "Retry-After")).isEqualTo("40");
            clock.advance(Duration.ofSeconds(40));
            assertThat(caller.get("/me").statusCode()).isEqualTo(200);
        });
    }
}

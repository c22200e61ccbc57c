package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.observation.PostmanObservation;
import io.github.reactivepostman.observation.PostmanObservationContext;
import io.github.reactivepostman.observation.PostmanObservationConvention;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.fault.Fault;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The observations of calls, by what they end with. */
class ObservationTest {

    private static final String NAME = "postman.client.calls";

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private Live live = start(PostmanObservation.of(registry));

    private static Live start(PostmanObservation observation) {
        return Live.start(
                emulated -> emulated.accountLimit(3, Duration.ofSeconds(2)),
                settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(3, Duration.ofSeconds(2)))
                        .callFilter(observation));
    }

    private PostmanClient restart(PostmanObservation observation) {
        live.close();
        live = start(observation);
        return live.client();
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private void assertEnded(String operation, String status, String outcome, String exception) {
        TestObservationRegistryAssert.assertThat(registry)
                .hasNumberOfObservationsWithNameEqualTo(NAME, 1)
                .hasObservationWithNameEqualTo(NAME)
                .that()
                .hasBeenStarted()
                .hasBeenStopped()
                .hasContextualNameEqualTo(operation)
                .hasOnlyKeys("client", "operation", "status", "outcome", "exception")
                .hasLowCardinalityKeyValue("client", "default")
                .hasLowCardinalityKeyValue("operation", operation)
                .hasLowCardinalityKeyValue("status", status)
                .hasLowCardinalityKeyValue("outcome", outcome)
                .hasLowCardinalityKeyValue("exception", exception);
    }

    @Test
    void shouldObserveAnAnswer() {
        completes(live.client().users().me());

        assertEnded("GET /me", "200", "SUCCESS", "none");
    }

    @Test
    void shouldObserveAnErrorWithTheTemplateOfItsPathOnly() {
        error(live.client().environments().get("not-there"), NotFoundException.class);

        assertEnded("GET /environments/{environmentId}", "400", "CLIENT_ERROR", "NotFoundException");
        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo(NAME)
                .that()
                .hasError();
    }

    @Test
    void shouldObserveTheStatusOfAWholeAnswer() {
        live.emulator().faults().next(Fault.status(501));

        int status = value(live.client().get().uri("/me").exchange(answer -> Mono.just(answer.status())));

        assertThat(status).isEqualTo(501);
        assertEnded("GET /me", "501", "SERVER_ERROR", "none");
    }

    @Test
    void shouldObserveTheDenialOfADeadline() {
        live.client().rateLimits().rateLimiter().drainPermissions();

        error(live.client().get().uri("/me").maxWait(Duration.ZERO).send(), PermitDeniedException.class);

        assertEnded("GET /me", "none", "DENIED", "PermitDeniedException");
    }

    @Test
    void shouldObserveARefusalAndItsRepetitionAsOneCall() {
        live.emulator().faults().next(Fault.refusal(Duration.ofSeconds(1)));

        completes(live.client().users().me());

        assertThat(live.statuses("GET")).containsExactly(429, 200);
        assertEnded("GET /me", "200", "SUCCESS", "none");
    }

    @Test
    void shouldObserveARefusalThatTheCallerSees() {
        live.emulator().faults().next(9, Fault.refusal(Duration.ZERO));

        error(live.client().users().me(), RateLimitedException.class);

        assertEnded("GET /me", "429", "RATE_LIMITED", "RateLimitedException");
    }

    @Test
    void shouldObserveAMonthThatIsUsedUp() {
        live.emulator().faults().next(Fault.monthExhausted());

        error(live.client().users().me(), QuotaExhaustedException.class);

        assertEnded("GET /me", "429", "QUOTA_EXHAUSTED", "QuotaExhaustedException");
    }

    @Test
    void shouldObserveACallWithoutAnAnswer() {
        live.emulator().faults().next(9, Fault.dropConnection());

        error(live.client().users().me(), PostmanRequestException.class);

        assertEnded("GET /me", "none", "UNKNOWN", "PostmanRequestException");
    }

    @Test
    void shouldEndWhenTheSubscriberCancels() {
        live.emulator().faults().next(Fault.noAnswer());

        StepVerifier.create(live.client().users().me())
                .thenAwait(Duration.ofMillis(100))
                .thenCancel()
                .verify(Outcomes.TIMEOUT);

        assertEnded("GET /me", "none", "UNKNOWN", "none");
    }

    @Test
    void shouldSendTheHeadersOfATracerWithEveryAttempt() {
        registry.observationConfig().observationHandler(new HeaderSettingHandler());
        live.emulator().faults().next(Fault.refusal(Duration.ofMillis(100)));

        completes(live.client().users().me());

        assertThat(live.received("GET")).hasSize(2).allSatisfy(request -> {
            assertThat(request.header("traceparent")).isEqualTo(HeaderSettingHandler.TRACE);
            assertThat(request.header("not permitted")).isNull();
        });
    }

    @Test
    void shouldBeTheChildOfTheCallersObservationAndTheParentOfWhatIsInside() {
        List<Observation> inside = new CopyOnWriteArrayList<>();
        Observation parent = Observation.start("parent", registry);
        PostmanClient client = live.client()
                .mutate()
                .filter((request, next) -> Mono.deferContextual(context -> {
                    inside.add(context.get(ObservationThreadLocalAccessor.KEY));
                    return next.exchange(request);
                }))
                .build();

        completes(client.users().me().contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, parent)));

        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo(NAME)
                .that()
                .hasParentObservationEqualTo(parent);
        assertThat(inside)
                .singleElement()
                .satisfies(observation ->
                        assertThat(observation.getContextView().getName()).isEqualTo(NAME));
    }

    @Test
    void shouldTakeTheObservationOfTheThreadWhenTheContextHasNone() {
        Observation parent = Observation.start("parent", registry);

        parent.scoped(() -> completes(live.client().users().me()));

        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo(NAME)
                .that()
                .hasParentObservationEqualTo(parent);
    }

    @Test
    void shouldUseTheClientsNameAndTheProgramsConvention() {
        PostmanClient client =
                restart(PostmanObservation.of(registry).withClient("ci").withConvention(new ProgramsConvention()));

        completes(client.users().me());

        TestObservationRegistryAssert.assertThat(registry)
                .hasNumberOfObservationsEqualTo(1)
                .hasObservationWithNameEqualTo("calls")
                .that()
                .hasLowCardinalityKeyValue("client", "ci")
                .hasLowCardinalityKeyValue("team", "a");
    }

    private static final class ProgramsConvention implements PostmanObservationConvention {

        @Override
        public String getName() {
            return "calls";
        }

        @Override
        public KeyValues getLowCardinalityKeyValues(PostmanObservationContext context) {
            return PostmanObservationConvention.standard()
                    .getLowCardinalityKeyValues(context)
                    .and(KeyValue.of("team", "a"));
        }
    }
}

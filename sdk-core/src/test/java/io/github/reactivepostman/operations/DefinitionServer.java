package io.github.reactivepostman.operations;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.RepeatedCursorException;
import io.github.reactivepostman.error.PostmanResponseException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * A server of the published definition, which refuses calls that it does not describe; {@code
 * scripts/check-definition} starts one. Where the system property {@code definition.server} names it, the tests of the
 * operations call it and are aborted when it took the call and its answer could be read, or when the call failed as
 * {@link DefinitionExceptions} lists it.
 */
final class DefinitionServer {

    private static final @Nullable String ADDRESS = System.getProperty("definition.server");
    private static final boolean STRICT = Boolean.getBoolean("definition.strict");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Set<String> CALLED = new ConcurrentSkipListSet<>();

    private DefinitionServer() {}

    static boolean isNamed() {
        return ADDRESS != null;
    }

    /** Returns the operations whose calls were taken. */
    static Set<String> called() {
        return CALLED;
    }

    /** Aborts the test if there is such a server: it has no say in what the test is about. */
    static void skip() {
        if (isNamed()) {
            throw new TestAbortedException("not for a server of the definition");
        }
    }

    /** Makes the call, if there is such a server, and ends the test. */
    static void call(String operation, Function<PostmanClient, ? extends Mono<?>> call) {
        if (ADDRESS == null) {
            return;
        }
        if (DefinitionExceptions.has(operation)) {
            callException(ADDRESS, operation, call);
        } else {
            call(ADDRESS, operation, call, TIMEOUT);
            CALLED.add(operation);
        }
        throw new TestAbortedException(operation + " is as defined, or as listed");
    }

    private static void callException(
            String address, String operation, Function<PostmanClient, ? extends Mono<?>> call) {
        try {
            call(address, operation, call, SHORT);
        } catch (AssertionError error) {
            DefinitionExceptions.failed(operation, error);
            return;
        }
        throw new AssertionError(operation + " is as defined: take it out of definition-exceptions.tsv");
    }

    private static void call(
            String address, String operation, Function<PostmanClient, ? extends Mono<?>> call, Duration timeout) {
        try (PostmanClient client = client(URI.create(address))) {
            // Every page of the server is the same example, with the same cursor.
            Mono<?> answer = call.apply(client).onErrorComplete(RepeatedCursorException.class);
            StepVerifier.create(answer)
                    .thenConsumeWhile(any -> true)
                    .expectComplete()
                    .verify(timeout);
        } catch (AssertionError error) {
            throw refused(operation, error);
        }
    }

    private static PostmanClient client(URI server) {
        PostmanClient.Builder builder = TestClients.builder(server);
        return (STRICT ? builder.jsonMapper(FakeExchange.JSON) : builder).build();
    }

    private static AssertionError refused(String operation, AssertionError error) {
        return new AssertionError(operation + ": " + reason(error));
    }

    private static String reason(AssertionError error) {
        for (Throwable cause : error.getSuppressed()) {
            if (cause instanceof PostmanResponseException response) {
                return response.getMessage() + "\n" + response.error().body();
            }
        }
        return String.valueOf(error.getMessage());
    }
}

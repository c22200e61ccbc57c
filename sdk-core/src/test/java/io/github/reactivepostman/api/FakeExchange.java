package io.github.reactivepostman.api;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.json.PostmanMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records what the resources send and answers with the fixture of the endpoint, such as {@code get-me.json}; a field of
 * an answer that no type knows is an error.
 */
public final class FakeExchange implements Exchange {

    public static final JsonMapper JSON = PostmanMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<SentCall> calls = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    /** Answers the next call with this JSON instead of the fixture. */
    public FakeExchange answer(String json) {
        answers.add(json);
        return this;
    }

    /** Returns the calls in the order of their subscriptions. */
    public List<SentCall> calls() {
        return calls;
    }

    /** Returns the only call. */
    public SentCall call() {
        if (calls.size() != 1) {
            throw new AssertionError("one call expected, were " + calls);
        }
        return calls.get(0);
    }

    @Override
    public RequestSpec call(Endpoint endpoint, @Nullable Object... variables) {
        List<String> values = Arrays.stream(variables).map(String::valueOf).toList();
        return new FakeRequest(this, new SentCall(endpoint, values, Map.of(), Map.of(), null));
    }

    JsonNode send(SentCall call) {
        calls.add(call);
        String next = answers.poll();
        return next == null ? fixture(call.fixture()) : JSON.readTree(next);
    }

    /** Reads a fixture. */
    public static JsonNode fixture(String name) {
        try (InputStream json = FakeExchange.class.getResourceAsStream("/fixtures/" + name + ".json")) {
            if (json == null) {
                throw new AssertionError("no fixture " + name);
            }
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

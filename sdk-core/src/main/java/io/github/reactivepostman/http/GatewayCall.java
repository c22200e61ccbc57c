package io.github.reactivepostman.http;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.Priority;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A call that another HTTP client is to send; immutable.
 *
 * @param method HTTP method
 * @param uri where it goes, complete
 * @param target what errors call it, such as the template of its path
 * @param repeatable whether it may be sent again when it is not known if the service executed it
 * @param priority who goes first; null takes the one in the Reactor {@code Context}, else interactive
 * @param maxWait the longest it may wait for a permit; null takes the settings'
 */
public record GatewayCall(
        String method,
        URI uri,
        String target,
        boolean repeatable,
        @Nullable Priority priority,
        @Nullable Duration maxWait) {

    public GatewayCall {
        if (maxWait != null && maxWait.isNegative()) {
            throw new IllegalArgumentException("maxWait must not be negative, was " + maxWait);
        }
    }

    /** Creates a call that goes by its path in errors; as HTTP has it, only POST and PATCH are not safe to repeat. */
    public static GatewayCall of(String method, URI uri) {
        String verb = method.toUpperCase(Locale.ROOT);
        boolean repeatable = !verb.equals("POST") && !verb.equals("PATCH");
        return new GatewayCall(verb, uri, String.valueOf(uri.getRawPath()), repeatable, null, null);
    }

    /** Returns this call under the template of its path, as errors and logs are to show it. */
    public GatewayCall withTarget(String template) {
        return new GatewayCall(method, uri, template, repeatable, priority, maxWait);
    }

    /** Returns this call as safe to repeat, or not. */
    public GatewayCall withRepeatable(boolean value) {
        return new GatewayCall(method, uri, target, value, priority, maxWait);
    }

    /** Returns this call with a priority. */
    public GatewayCall withPriority(Priority value) {
        return new GatewayCall(method, uri, target, repeatable, value, maxWait);
    }

    /** Returns this call with the longest time that it may wait for a permit; zero for not at all. */
    public GatewayCall withMaxWait(Duration time) {
        return new GatewayCall(method, uri, target, repeatable, priority, time);
    }

    RequestInfo info() {
        return new RequestInfo(method, target, repeatable);
    }

    /** Returns method and template only: a query may hold secrets. */
    @Override
    public String toString() {
        return method + ' ' + target;
    }
}

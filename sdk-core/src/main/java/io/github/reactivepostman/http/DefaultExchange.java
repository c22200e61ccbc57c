package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.internal.limit.Permit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Makes calls over Reactor Netty; for the client to create, not to be used directly. */
public final class DefaultExchange implements Exchange {

    private static final int LONGEST_METHOD = 16;

    private final ExchangeSettings settings;
    private final Transport transport;
    private final Codec codec;
    private final RequestHeaders headers;
    private final Map<String, DefaultUriSpec> verbs = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private DefaultExchange(ExchangeSettings settings) {
        this.settings = settings;
        this.transport = Transport.create(settings.transport());
        this.codec = new Codec(settings.json());
        this.headers =
                RequestHeaders.EMPTY.with("Accept", "application/json").withChecked("User-Agent", settings.userAgent());
    }

    /** Creates an exchange with connections of its own. */
    public static DefaultExchange create(ExchangeSettings settings) {
        return new DefaultExchange(settings);
    }

    @Override
    public RequestSpec call(Endpoint endpoint, @Nullable Object... variables) {
        return start(endpoint, endpoint.uri().expand(variables));
    }

    /** Makes a call without variables, and shows what was read to the permit that it was sent with. */
    public <T> Mono<T> read(Endpoint endpoint, Class<T> type, BiConsumer<T, Permit> reader) {
        CallDraft draft = CallDraft.of(endpoint, endpoint.uri().expand(), headers);
        return answer(draft, false).map(answer -> answer.show(codec.read(answer, type), reader));
    }

    /**
     * Starts a call of any method and path.
     *
     * @throws IllegalArgumentException when the method is not one word of letters
     */
    public UriSpec method(String method) {
        DefaultUriSpec known = verbs.get(method);
        return known == null ? verbs.computeIfAbsent(verb(method), name -> new DefaultUriSpec(this, name)) : known;
    }

    private static String verb(String method) {
        if (method.isEmpty()
                || method.length() > LONGEST_METHOD
                || !method.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
            throw new IllegalArgumentException("method must be an HTTP method such as GET, was '" + method + "'");
        }
        return method.toUpperCase(Locale.ROOT);
    }

    /** Returns the way out for calls that another HTTP client sends. */
    public Gateway gateway() {
        return new DefaultGateway(this);
    }

    /** Closes the connections; calls in flight fail, and so does every later one. */
    public Mono<Void> closeLater() {
        return Mono.defer(() -> {
            closed = true;
            return transport.closeLater();
        });
    }

    RequestSpec start(Endpoint endpoint, String path) {
        return new DefaultRequestSpec(this, CallDraft.of(endpoint, path, headers));
    }

    /** Makes a call of its own for each subscriber; a raw one hands over error statuses too. */
    Mono<Answer> answer(CallDraft draft, boolean raw) {
        return Mono.defer(() -> Call.of(this, draft, raw).answer());
    }

    boolean isClosed() {
        return closed;
    }

    /** A closed pool would open connections again, so that the exchange itself has to say no. */
    PermitDeniedException closedFor(RequestInfo request) {
        return new PermitDeniedException(
                request + " was not sent: the client is closed",
                request,
                settings.engine().limits().current(),
                PermitDeniedException.Reason.CLOSED,
                null,
                0);
    }

    ExchangeSettings settings() {
        return settings;
    }

    Transport transport() {
        return transport;
    }

    Codec codec() {
        return codec;
    }
}

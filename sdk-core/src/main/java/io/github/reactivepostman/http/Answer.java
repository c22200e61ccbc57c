package io.github.reactivepostman.http;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.internal.limit.Permit;
import io.github.reactivepostman.internal.limit.Permit.Refusal;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.netty.handler.codec.http.HttpUtil;
import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An answer of the transport, or one that a filter gave in its place; its headers are converted only when asked for. */
final class Answer implements PostmanResponse {

    private static final int START = 1024;

    private final Attempt attempt;
    private final int status;
    private final io.netty.handler.codec.http.@Nullable HttpHeaders received;
    private final byte[] body;
    private @Nullable HttpHeaders headers;
    private @Nullable ErrorAnswer error;

    Answer(Attempt attempt, int status, io.netty.handler.codec.http.HttpHeaders received, byte[] body) {
        this.attempt = attempt;
        this.status = status;
        this.received = received;
        this.body = body;
    }

    private Answer(Attempt attempt, PostmanResponse response) {
        this.attempt = attempt;
        this.status = response.status();
        this.received = null;
        this.headers = response.headers();
        this.body = response.body();
    }

    static Answer of(Attempt attempt, PostmanResponse response) {
        return response instanceof Answer answer ? answer : new Answer(attempt, response);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        HttpHeaders known = headers;
        if (known == null) {
            known = AnswerHeaders.convert(received, attempt::redact);
            headers = known;
        }
        return known;
    }

    @Override
    public byte[] body() {
        return body;
    }

    @Override
    public <T> T bodyAs(Class<T> type) {
        return attempt.exchange().codec().read(this, type);
    }

    /** Shows a value that was read from the body to the permit of the attempt. */
    <T> T show(T value, BiConsumer<T, Permit> reader) {
        attempt.show(value, reader);
        return value;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isWindowRefusal() {
        return status == 429 && error().refusal() == Refusal.WINDOW;
    }

    /** Returns what the body says of the error. */
    ErrorAnswer error() {
        ErrorAnswer known = error;
        if (known == null) {
            known = ErrorReader.read(this);
            error = known;
        }
        return known;
    }

    RequestInfo info() {
        return attempt.info();
    }

    @Nullable RateLimitState state() {
        return attempt.state();
    }

    @Nullable String contentType() {
        return received == null ? headers().firstValue("Content-Type").orElse(null) : received.get("Content-Type");
    }

    Charset charset() {
        String type = contentType();
        return type == null ? StandardCharsets.UTF_8 : HttpUtil.getCharset(type, StandardCharsets.UTF_8);
    }

    /** Returns the body as text without the key. */
    String redactedText() {
        return attempt.redact(new String(body, charset()));
    }

    /** Returns the first kilobyte of the body as text without the key. */
    String start() {
        return attempt.redact(new String(body, 0, Math.min(START, body.length), charset()));
    }

    /** Tells whether an exception does not quote the key from a body that echoed it. */
    boolean keepsKeyOut(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.equals(attempt.redact(message));
    }

    UnreadableAnswerException unreadable(String problem, @Nullable Throwable cause) {
        return attempt.unreadable(this, problem, cause);
    }

    @Override
    public String toString() {
        return info() + " was answered " + status + ", " + body.length + " bytes";
    }
}

package io.github.reactivepostman.http;

import io.github.reactivepostman.error.UnreadableAnswerException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClientResponse;

/** Receives answers: tells the limit engine of the headers first, then collects the body up to its permitted size. */
final class AnswerReader {

    private static final byte[] NONE = new byte[0];

    private final long maxSize;

    AnswerReader(long maxSize) {
        this.maxSize = maxSize;
    }

    Mono<PostmanResponse> read(Attempt attempt, HttpClientResponse in, ByteBufFlux content) {
        int status = in.status().code();
        HttpHeaders headers = in.responseHeaders();
        attempt.answered(status, headers);
        Mono<PostmanResponse> answer = answer(attempt, in, content);
        // An error's status says enough: its body is read if it can be.
        return status < 400
                ? answer
                : answer.onErrorResume(Exception.class, e -> Mono.just(attempt.answer(status, headers, NONE)));
    }

    private Mono<PostmanResponse> answer(Attempt attempt, HttpClientResponse in, ByteBufFlux content) {
        long told = toldLength(in);
        if (told > maxSize) {
            content.subscribe().dispose(); // closes the connection, instead of draining what nobody wants
            return Mono.error(tooLarge(attempt, in, NONE));
        }
        return content.collect(
                        () -> new BodyBuffer(maxSize, told, start -> tooLarge(attempt, in, start)), BodyBuffer::append)
                .map(body -> attempt.answer(in.status().code(), in.responseHeaders(), body.toBytes()));
    }

    private UnreadableAnswerException tooLarge(Attempt attempt, HttpClientResponse in, byte[] start) {
        Answer answer = new Answer(attempt, in.status().code(), in.responseHeaders(), start);
        return answer.unreadable(
                "its body is larger than the permitted " + maxSize
                        + " bytes: raise PostmanClient.builder().maxResponseSize(...)",
                null);
    }

    /** Returns the length of the body to come; -1 when it was not told. */
    private static long toldLength(HttpClientResponse in) {
        String told = in.responseHeaders().get(HttpHeaderNames.CONTENT_LENGTH);
        if (told == null || in.method().equals(HttpMethod.HEAD)) {
            return -1;
        }
        try {
            return Long.parseLong(told);
        } catch (NumberFormatException malformed) {
            return -1;
        }
    }
}

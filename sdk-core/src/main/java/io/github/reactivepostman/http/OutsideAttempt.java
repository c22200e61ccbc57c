package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.error.PostmanRequestException;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import java.net.http.HttpHeaders;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import reactor.core.publisher.Mono;

/** An attempt of a call that another HTTP client sends. */
final class OutsideAttempt<T> implements GatewayAttempt<T> {

    private final OutsideCall<T> call;
    private final Attempt attempt;
    private final String key;
    private final AtomicBoolean left = new AtomicBoolean();
    private volatile int status;
    private volatile io.netty.handler.codec.http.HttpHeaders received = EmptyHttpHeaders.INSTANCE;

    OutsideAttempt(OutsideCall<T> call, Attempt attempt, String key) {
        this.call = call;
        this.attempt = attempt;
        this.key = key;
    }

    @Override
    public void sending(BiConsumer<String, String> headers) {
        if (!left.compareAndSet(false, true)) {
            throw new IllegalStateException(
                    attempt.info() + " would be sent twice with one permit: switch redirects off,"
                            + " and leave other attempts to PostmanClient.builder().retry(...)");
        }
        attempt.sending();
        headers.accept(Transport.API_KEY.toString(), key);
    }

    @Override
    public boolean answered(int told, HttpHeaders headers) {
        status = told;
        received = AnswerHeaders.convert(headers);
        attempt.answered(told, received);
        return told >= 200 && told < 300;
    }

    @Override
    public Mono<T> failed(T answer, byte[] body) {
        if (status == 0) {
            throw new IllegalStateException(attempt.info() + " has failed before answered(...) was called");
        }
        PostmanException error = StatusErrors.exception(attempt.answer(status, received, body));
        return Mono.error(call.end(error, Mono.just(answer)));
    }

    /** Only what the network did is a failure in passing; what the program did stays as it is. */
    Throwable typed(Exception error) {
        if (error instanceof PostmanException || !TransportErrors.isOfTheNetwork(error)) {
            return error;
        }
        boolean sent = attempt.isSent() && !TransportErrors.isBeforeSend(error);
        String outcome = sent ? " got no complete answer: " : " was not sent: ";
        return call.end(
                new PostmanRequestException(
                        attempt.info() + outcome + attempt.redact(String.valueOf(error.getMessage())),
                        attempt.info(),
                        attempt.state(),
                        sent,
                        error),
                Mono.error(error));
    }
}

package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.error.PostmanRequestException;
import io.netty.channel.ChannelException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import reactor.core.Exceptions;
import reactor.netty.channel.AbortedException;

/** Says why no answer came, and whether the service may have executed the call nevertheless. */
final class TransportErrors {

    /** Causes may go round in a circle. */
    private static final int MOST_CAUSES = 20;

    private TransportErrors() {}

    static Throwable map(Attempt attempt, PostmanRequest request, TransportSettings settings, Exception error) {
        if (error instanceof PostmanException) {
            return error;
        }
        Throwable cause = Exceptions.unwrap(error);
        boolean sent = attempt.isSent() && !isBeforeSend(cause);
        String outcome = sent ? " got no complete answer: " : " was not sent: ";
        return new PostmanRequestException(
                attempt.info() + outcome + attempt.redact(reason(request, settings, cause)),
                attempt.info(),
                attempt.state(),
                sent,
                cause);
    }

    /** Tells whether the connection was gone before anything of the request went over it. */
    static boolean isBeforeSend(Throwable error) {
        return causes(error)
                .anyMatch(cause -> cause instanceof AbortedException
                        && String.valueOf(cause.getMessage()).contains("BEFORE send"));
    }

    /** Tells whether a connection failed, was lost or was too slow, rather than the program had a fault. */
    static boolean isOfTheNetwork(Throwable error) {
        return causes(error)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof ChannelException
                        || cause instanceof AbortedException);
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }

    private static String reason(PostmanRequest request, TransportSettings settings, Throwable cause) {
        String host = settings.baseUri().getAuthority();
        if (cause instanceof ReadTimeoutException) {
            Duration own = request.responseTimeout();
            return "the server was silent for " + (own == null ? settings.responseTimeout() : own);
        }
        if (cause instanceof ConnectTimeoutException) {
            return "no connection to " + host + " within " + settings.connectTimeout();
        }
        if (cause instanceof UnknownHostException) {
            return "the host of " + host + " is unknown";
        }
        if (cause instanceof SSLException) {
            return "no secure connection to " + host + ": " + cause.getMessage();
        }
        if (cause instanceof TimeoutException) {
            return "none of the " + settings.maxConnections() + " connections became free in time";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}

package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.error.PostmanRequestException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import reactor.core.Exceptions;
import reactor.netty.channel.AbortedException;

/** Says why no answer came, and whether the service may have executed the call nevertheless. */
final class TransportErrors {

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

    private static boolean isBeforeSend(Throwable cause) {
        return cause instanceof AbortedException aborted
                && String.valueOf(aborted.getMessage()).contains("BEFORE send");
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

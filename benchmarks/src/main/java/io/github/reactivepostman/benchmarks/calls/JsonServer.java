package io.github.reactivepostman.benchmarks.calls;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/** A server in a process of its own that answers JSON and a limit that is never reached; ends when its input does. */
public final class JsonServer {

    private static final long LIMIT = 1_000_000_000;
    private static final AtomicLong REMAINING = new AtomicLong(LIMIT);

    private JsonServer() {}

    public static void main(String[] arguments) throws Exception {
        String small = json(1);
        String large = json(1_150);
        DisposableServer server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get("/me", (request, response) -> answer(response, small))
                        .get("/large", (request, response) -> answer(response, large)))
                .bindNow();
        System.out.println(server.port());
        System.in.transferTo(OutputStream.nullOutputStream());
        server.disposeNow();
    }

    private static Mono<Void> answer(HttpServerResponse response, String json) {
        return response.header("Content-Type", "application/json; charset=utf-8")
                .header("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
                .header("X-RateLimit-Limit", String.valueOf(LIMIT))
                .header("X-RateLimit-Remaining", String.valueOf(REMAINING.decrementAndGet()))
                .header("X-RateLimit-Reset", "3600")
                .sendByteArray(Mono.just(json.getBytes(StandardCharsets.UTF_8)))
                .then();
    }

    /** A user with so many quotas, about 85 bytes each. */
    static String json(int quotas) {
        String user = "{\"user\":{\"id\":87340021,\"username\":\"ada-b\",\"email\":\"ada@example.org\","
                + "\"fullName\":\"Ada Byron\",\"avatar\":null,\"isPublic\":false,\"teamId\":4711,"
                + "\"teamName\":\"" + "Engines ".repeat(75).trim() + "\",\"roles\":[\"admin\",\"user\"]},";
        return user
                + IntStream.range(0, quotas)
                        .mapToObj(i -> "{\"name\":\"quota_number_" + i + "\",\"limit\":10000,\"usage\":" + i
                                + ".5,\"overage\":0}")
                        .collect(Collectors.joining(",", "\"operations\":[", "]}"));
    }
}

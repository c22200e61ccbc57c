package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.error.PostmanRequestException;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.test.StepVerifier;

/** A server with a certificate that only an SSL bundle trusts. */
@Timeout(60)
class SslBundleTest {

    private static final String PASSWORD = "changeit";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static DisposableServer server;
    private static ApplicationContextRunner runner;

    @BeforeAll
    static void start() throws Exception {
        Path store = folder.resolve("store.p12");
        generateKey(store);
        SslContextBuilder ssl = SslContextBuilder.forServer(keys(store));
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .secure(spec -> spec.sslContext(build(ssl)))
                .handle((request, response) -> response.sendString(Mono.just("{}")))
                .bindNow(LIMIT);
        runner = Runners.withKey()
                .withPropertyValues(
                        "postman.base-url=https://localhost:" + server.port(),
                        "postman.retry.attempts=1",
                        "spring.ssl.bundle.jks.own.truststore.location=file:" + store,
                        "spring.ssl.bundle.jks.own.truststore.password=" + PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.disposeNow(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postman.ssl.bundle=own",
                "spring.http.clients.ssl.bundle=own",
                "postman.clients.ci.ssl.bundle=own"
            })
    void shouldTrustWhatTheBundleTrusts(String property) {
        String client = property.contains(".ci.") ? "ciPostmanClient" : "postmanClient";
        runner.withPropertyValues(property)
                .run(context -> StepVerifier.create(call(context.getBean(client, PostmanClient.class)))
                        .expectNext("{}")
                        .expectComplete()
                        .verify(LIMIT));
    }

    @Test
    void shouldNotTrustItWithoutTheBundle() {
        runner.run(context -> StepVerifier.create(call(context.getBean(PostmanClient.class)))
                .expectError(PostmanRequestException.class)
                .verify(LIMIT));
    }

    private static Mono<String> call(PostmanClient client) {
        return client.get().uri("/me").as(String.class);
    }

    private static void generateKey(Path store) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String command =
                "-genkeypair -alias own -keyalg EC -dname CN=localhost -ext san=dns:localhost -storetype PKCS12"
                        + " -storepass " + PASSWORD + " -keystore " + store;
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(0, tool.toString());
        Process process =
                new ProcessBuilder(arguments).redirectErrorStream(true).start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static KeyManagerFactory keys(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        return factory;
    }

    private static SslContext build(SslContextBuilder builder) {
        try {
            return builder.build();
        } catch (SSLException e) {
            throw new IllegalStateException(e);
        }
    }
}

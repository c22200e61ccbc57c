package io.github.reactivepostman.spring.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.fault.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.webclient.WebClientCustomizer;
import org.springframework.boot.webclient.autoconfigure.WebClientAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.test.StepVerifier;

/** The ready bean: what it is wired with, and what it backs off for. */
@Timeout(60)
class PostmanWebClientAutoConfigurationTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final PostmanEmulator emulator = PostmanEmulator.start();
    private final ApplicationContextRunner bare = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    PostmanAutoConfiguration.class,
                    PostmanWebClientAutoConfiguration.class,
                    HttpClientAutoConfiguration.class,
                    ReactiveHttpClientAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    SslAutoConfiguration.class))
            .withPropertyValues("spring.reactor.netty.shutdown-quiet-period=0s");
    private final ApplicationContextRunner runner = bare.withConfiguration(
                    AutoConfigurations.of(WebClientAutoConfiguration.class))
            .withPropertyValues("postman.api-key=" + emulator.apiKey(), "postman.base-url=" + emulator.baseUri());

    @AfterEach
    void stop() {
        emulator.close();
    }

    private static WebClient web(ApplicationContext context) {
        return context.getBean("postmanWebClient", WebClient.class);
    }

    private static void expectMe(WebClient web) {
        StepVerifier.create(web.get().uri("/me").retrieve().toBodilessEntity())
                .expectNextMatches(answer -> answer.getStatusCode() == HttpStatus.OK)
                .expectComplete()
                .verify(TIMEOUT);
    }

    @Test
    void shouldCallWithTheKeyAndTheBudgetOfTheClient() {
        runner.run(context -> {
            expectMe(web(context));

            assertThat(emulator.accepted()).isEqualTo(1);
            assertThat(context.getBean(PostmanClient.class)
                            .rateLimits()
                            .current()
                            .usedByUs())
                    .isEqualTo(1);
        });
    }

    @Test
    void shouldBeBuiltFromTheApplicationsBuilder() {
        runner.withBean(WebClientCustomizer.class, () -> builder -> builder.defaultHeader("X-Own", "1"))
                .run(context -> {
                    expectMe(web(context));
                    assertThat(emulator.received())
                            .allSatisfy(call -> assertThat(call.header("X-Own")).isEqualTo("1"));
                });
    }

    @Test
    void shouldNeedNoBuilderOfSpringBoot() {
        bare.withPropertyValues("postman.api-key=" + emulator.apiKey(), "postman.base-url=" + emulator.baseUri())
                .run(context -> expectMe(web(context)));
    }

    @Test
    void shouldLeaveInjectionByTypeToTheApplicationsWebClient() {
        WebClient own = WebClient.create();
        runner.withBean(Injected.class)
                .run(context -> assertThat(
                                context.getBean(Injected.class).byType.getIfAvailable())
                        .isNull());
        runner.withBean(Injected.class)
                .withBean("own", WebClient.class, () -> own)
                .run(context -> {
                    assertThat(context.getBean(Injected.class).byType.getObject())
                            .isSameAs(own);
                    assertThat(context).hasBean("postmanWebClient");
                });
    }

    /** What an application gets that asks for its own WebClient. */
    static class Injected {

        private final ObjectProvider<WebClient> byType;

        Injected(ObjectProvider<WebClient> byType) {
            this.byType = byType;
        }
    }

    @Test
    void shouldBackOffForABeanOfItsName() {
        WebClient own = WebClient.create();
        runner.withBean("postmanWebClient", WebClient.class, () -> own)
                .run(context -> assertThat(web(context)).isSameAs(own));
    }

    @Test
    void shouldServeTheClientThatIsInjectedByType() {
        bare.withPropertyValues(
                        "postman.base-url=" + emulator.baseUri(), "postman.clients.ci.api-key=" + emulator.apiKey())
                .run(context -> expectMe(web(context)));
    }

    @Test
    void shouldBackOffWithoutAClient() {
        runner.withPropertyValues("postman.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("postmanWebClient"));
        bare.withPropertyValues("postman.clients.a.api-key=one", "postman.clients.b.api-key=two")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("postmanWebClient"));
    }

    @Test
    void shouldWaitForAnAnswerNoLongerThanTheProperties() {
        emulator.faults().next(Fault.noAnswer());
        runner.withPropertyValues("postman.response-timeout=200ms").run(context -> {
            expectMe(web(context));
            assertThat(emulator.received()).hasSize(2);
        });
    }

    @Test
    void shouldNotFollowARedirect() {
        DisposableServer server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> response.sendRedirect(emulator.baseUri() + "/me"))
                .bindNow();
        runner.withPropertyValues(
                        "postman.base-url=http://127.0.0.1:" + server.port(), "spring.http.clients.redirects=follow")
                .run(context -> {
                    Mono<ResponseEntity<Void>> answer =
                            web(context).get().uri("/me").retrieve().toBodilessEntity();
                    StepVerifier.create(answer)
                            .expectNextMatches(it -> it.getStatusCode() == HttpStatus.FOUND)
                            .expectComplete()
                            .verify(TIMEOUT);
                });
        server.disposeNow();
        assertThat(emulator.received()).isEmpty();
    }
}

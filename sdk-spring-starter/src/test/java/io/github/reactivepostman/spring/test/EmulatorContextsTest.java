package io.github.reactivepostman.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextManager;
import reactor.test.StepVerifier;

/** How long an emulator lives, and which tests share one. */
@Timeout(60)
class EmulatorContextsTest {

    private static final String QUIET = "spring.main.banner-mode=off";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @SpringBootTest(classes = Empty.class, properties = QUIET)
    @AutoConfigurePostmanEmulator(workspaces = 5)
    static class One {}

    @SpringBootTest(classes = Empty.class, properties = QUIET)
    @AutoConfigurePostmanEmulator(workspaces = 5)
    static class SameAttributes {}

    @SpringBootTest(classes = Empty.class, properties = QUIET)
    @AutoConfigurePostmanEmulator
    static class OtherAttributes {}

    @SpringBootTest(classes = WithEmulator.class, properties = QUIET)
    @AutoConfigurePostmanEmulator(limit = 7)
    static class OwnEmulator {}

    @Configuration(proxyBeanMethods = false)
    static class Empty {}

    @Configuration(proxyBeanMethods = false)
    static class WithEmulator {
        @Bean
        PostmanEmulator own() {
            return PostmanEmulator.builder().apiKey("PMAK-own").start();
        }
    }

    private static TestContext test(Class<?> type) {
        return new TestContextManager(type).getTestContext();
    }

    private static PostmanEmulator emulator(Class<?> type) {
        return test(type).getApplicationContext().getBean(PostmanEmulator.class);
    }

    @Test
    void shouldShareTheEmulatorOfACachedContext() {
        assertThat(emulator(SameAttributes.class)).isSameAs(emulator(One.class));
        assertThat(emulator(OtherAttributes.class)).isNotSameAs(emulator(One.class));
        assertThat(emulator(One.class).account().workspaces()).hasSize(5);
        assertThat(emulator(OtherAttributes.class).account().workspaces()).isEmpty();
    }

    @Test
    void shouldEndClientAndEmulatorWithTheContext() {
        TestContext test = test(OtherAttributes.class);
        ApplicationContext context = test.getApplicationContext();
        PostmanClient client = context.getBean(PostmanClient.class);
        PostmanEmulator emulator = context.getBean(PostmanEmulator.class);

        test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);

        StepVerifier.create(client.users().me())
                .expectError(PermitDeniedException.class)
                .verify(TIMEOUT);
        try (PostmanClient late = PostmanClient.builder()
                .apiKey("PMAK-late")
                .server(PostmanServer.of(emulator.baseUri()))
                .retry(RetrySettings.none())
                .build()) {
            StepVerifier.create(late.users().me())
                    .expectErrorSatisfies(error -> assertThat(error).hasMessageContaining("was not sent"))
                    .verify(TIMEOUT);
        }
    }

    @Test
    void shouldBackOffForAnEmulatorOfTheTest() {
        PostmanEmulator own = emulator(OwnEmulator.class);
        PostmanClient client = test(OwnEmulator.class).getApplicationContext().getBean(PostmanClient.class);

        StepVerifier.create(client.users().me())
                .expectNextCount(1)
                .expectComplete()
                .verify(TIMEOUT);

        assertThat(own.apiKey()).isEqualTo("PMAK-own");
        assertThat(own.accepted()).isEqualTo(1);
    }
}

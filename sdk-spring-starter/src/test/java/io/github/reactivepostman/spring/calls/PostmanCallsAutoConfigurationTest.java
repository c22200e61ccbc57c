package io.github.reactivepostman.spring.calls;

import static io.github.reactivepostman.spring.operation.Emulated.completes;
import static io.github.reactivepostman.spring.operation.Emulated.fails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.operation.Emulated;
import io.github.reactivepostman.test.fault.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

@Timeout(60)
class PostmanCallsAutoConfigurationTest {

    private final Emulated emulated = Emulated.start();

    @AfterEach
    void stop() {
        emulated.close();
    }

    @Test
    void shouldRecordWhatFailedCallsEndedWithTheNewestFirst() {
        emulated.runner().run(context -> {
            PostmanClient client = context.getBean(PostmanClient.class);
            completes(client.users().me());
            fails(client.environments().get("not-there"));
            emulated.emulator().faults().next(Fault.status(503));
            completes(client.get().uri("/me").exchange(answer -> Mono.just(answer.status())));
            emulated.emulator().faults().next(Fault.dropConnection());
            fails(client.users().me());

            List<RecordedError> errors =
                    context.getBean(CallRecords.class).of("default").errors();

            assertThat(errors)
                    .extracting(RecordedError::operation, RecordedError::exception, RecordedError::status)
                    .containsExactly(
                            tuple("GET /me", "PostmanRequestException", null),
                            tuple("GET /me", null, 503),
                            tuple("GET /environments/{environmentId}", "NotFoundException", 400));
            assertThat(errors.toString())
                    .doesNotContain("not-there")
                    .doesNotContain(emulated.emulator().apiKey());
        });
    }

    @Test
    void shouldKeepTheLastTen() {
        emulated.runner().run(context -> {
            PostmanClient client = context.getBean(PostmanClient.class);
            emulated.emulator().faults().next(12, Fault.status(500));
            for (int i = 0; i < 12; i++) {
                fails(client.get().uri("/x" + i).maxWait(Duration.ofSeconds(5)).send());
            }

            assertThat(context.getBean(CallRecords.class).of("default").errors())
                    .hasSize(10)
                    .extracting(RecordedError::operation)
                    .startsWith("GET /x11")
                    .endsWith("GET /x2");
        });
    }

    @Test
    void shouldBackOffForTheApplicationsCustomizer() {
        PostmanClientBuilderCustomizer none = (name, builder) -> {};
        emulated.runner()
                .withBean("postmanCallRecordsCustomizer", PostmanClientBuilderCustomizer.class, () -> none)
                .run(context -> {
                    fails(context.getBean(PostmanClient.class).environments().get("not-there"));
                    assertThat(context.getBean(CallRecords.class).of("default").errors())
                            .isEmpty();
                });
    }

    @Test
    void shouldConfigureNothingWhenDisabled() {
        emulated.runner()
                .withPropertyValues("postman.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(CallRecords.class));
    }
}

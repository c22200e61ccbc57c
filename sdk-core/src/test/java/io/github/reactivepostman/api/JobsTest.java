package io.github.reactivepostman.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.error.JobFailedException;
import io.github.reactivepostman.error.JobTimeoutException;
import io.github.reactivepostman.error.RequestInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

class JobsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final RequestInfo REQUEST = new RequestInfo("GET", "/tasks/{id}", true);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final Polling polling = Polling.defaults().withScheduler(time);
    private final AtomicInteger calls = new AtomicInteger();
    /** Seconds at which the status was asked for. */
    private final List<Long> asked = new ArrayList<>();

    @AfterEach
    void close() {
        time.dispose();
    }

    @Test
    void shouldAskAgainAfterGrowingWaitsUntilTheJobIsDone() {
        Job<String> job = job("queued", "pending", "a word of tomorrow", "pending", "pending", "pending", "completed");

        StepVerifier.create(Jobs.poll(job, polling))
                .then(() -> time.advanceTimeBy(Duration.ofSeconds(60)))
                .expectNext("completed")
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(asked).containsExactly(0L, 1L, 3L, 7L, 15L, 25L, 35L);
    }

    @Test
    void shouldWaitAsLongAsSet() {
        Job<String> job = job("pending", "pending", "pending", "completed");
        Polling slow = polling.withInterval(Duration.ofSeconds(2), Duration.ofSeconds(3));

        StepVerifier.create(Jobs.poll(job, slow))
                .then(() -> time.advanceTimeBy(Duration.ofSeconds(60)))
                .expectNext("completed")
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(asked).containsExactly(0L, 2L, 5L, 8L);
    }

    @Test
    void shouldNotWaitForAJobThatIsDone() {
        StepVerifier.create(Jobs.poll(job("completed"), polling))
                .expectNext("completed")
                .expectComplete()
                .verify(TIMEOUT);
        time.advanceTimeBy(Duration.ofHours(1));
        assertThat(calls).hasValue(1);
    }

    @Test
    void shouldStreamEachStatusAtReactorsOwnVirtualTime() {
        StepVerifier.withVirtualTime(() -> Jobs.progress(job("queued", "pending", "completed")))
                .expectNext("queued")
                .thenAwait(SECOND)
                .expectNext("pending")
                .thenAwait(SECOND)
                .expectNoEvent(SECOND.minusMillis(1))
                .thenAwait(Duration.ofMillis(1))
                .expectNext("completed")
                .expectComplete()
                .verify(TIMEOUT);
    }

    @Test
    void shouldSayWhyAJobFailed() {
        StepVerifier.create(Jobs.progress(job("pending", "failed"), polling))
                .expectNext("pending")
                .then(() -> time.advanceTimeBy(SECOND))
                .expectNext("failed")
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(JobFailedException.class, failed -> {
                            assertThat(failed.jobId()).isEqualTo("j1");
                            assertThat(failed.reason()).isEqualTo("no such file");
                            assertThat(failed.request()).isEqualTo(REQUEST);
                            assertThat(failed.isTransient()).isFalse();
                        })
                        .hasMessage("Job 'j1' failed, as GET /tasks/{id} says: no such file"))
                .verify(TIMEOUT);
        time.advanceTimeBy(Duration.ofHours(1));
        assertThat(calls).hasValue(2);
    }

    @Test
    void shouldFailTheOneResultToo() {
        StepVerifier.create(Jobs.poll(job("failed"), polling))
                .expectError(JobFailedException.class)
                .verify(TIMEOUT);
    }

    @Test
    void shouldGiveUpAtTheDeadline() {
        Polling short_ = polling.withDeadline(Duration.ofSeconds(5));

        StepVerifier.create(Jobs.poll(job("pending"), short_))
                .then(() -> time.advanceTimeBy(Duration.ofHours(1)))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(JobTimeoutException.class, late -> {
                            assertThat(late.jobId()).isEqualTo("j1");
                            assertThat(late.deadline()).isEqualTo(Duration.ofSeconds(5));
                            assertThat(late.isTransient()).isTrue();
                        })
                        .hasMessageContaining("'j1' was not done within PT5S"))
                .verify(TIMEOUT);
        assertThat(asked).containsExactly(0L, 1L, 3L);
    }

    @Test
    void shouldCutACallThatIsUnderWayAtTheDeadline() {
        AtomicInteger cancelled = new AtomicInteger();
        Job<String> job = job(Mono.<String>never().doOnCancel(cancelled::incrementAndGet));

        StepVerifier.create(Jobs.poll(job, polling))
                .then(() -> time.advanceTimeBy(polling.deadline()))
                .expectError(JobTimeoutException.class)
                .verify(TIMEOUT);
        assertThat(cancelled).hasValue(1);
    }

    @Test
    void shouldStopAskingWhenCancelled() {
        StepVerifier.create(Jobs.progress(job("pending"), polling))
                .expectNext("pending")
                .thenCancel()
                .verify(TIMEOUT);
        time.advanceTimeBy(Duration.ofHours(1));
        assertThat(calls).hasValue(1);
    }

    @Test
    void shouldFailWithACallThatFails() {
        StepVerifier.create(Jobs.poll(job(Mono.error(new IllegalStateException("boom"))), polling))
                .expectErrorMessage("boom")
                .verify(TIMEOUT);
    }

    @Test
    void shouldAskForEachSubscriberAnew() {
        Mono<String> done = Jobs.poll(job("completed"), polling);

        StepVerifier.create(done.concatWith(done))
                .expectNext("completed", "completed")
                .expectComplete()
                .verify(TIMEOUT);
        assertThat(calls).hasValue(2);
    }

    /** A job whose status is the next of the words, and then the last one for ever. */
    private Job<String> job(String... words) {
        return job(Mono.fromSupplier(() -> {
            asked.add(time.now(TimeUnit.SECONDS));
            return words[Math.min(calls.getAndIncrement(), words.length - 1)];
        }));
    }

    private static Job<String> job(Mono<String> status) {
        return Job.of("j1", REQUEST, status, word -> JobState.of(word, "completed", "failed", "no such file"));
    }
}

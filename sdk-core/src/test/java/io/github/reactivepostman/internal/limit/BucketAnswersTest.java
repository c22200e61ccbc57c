package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bucket makes of answers that come in an order, or in a form, that tells less than it seems. */
class BucketAnswersTest {

    private static final int LIMIT = 40;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private Bucket bucket;

    @BeforeEach
    void open() {
        bucket = new Bucket(BucketPolicy.account(LIMIT, Duration.ofSeconds(30)), 0, 0);
        bucket.take(Priority.INTERACTIVE, 0);
        bucket.accepted(told(10), 0, Bucket.UNTOLD_YET, 100);
    }

    private static Reading told(int remaining) {
        return new Reading(null, LIMIT, remaining, 30 * SECOND, SECOND, SECOND, false, Reading.UNTOLD);
    }

    @Test
    void shouldTakeTheMinimumOfAnswersOutOfOrderAfterAnEarlyReset() {
        for (int i = 0; i < 3; i++) {
            bucket.take(Priority.INTERACTIVE, 200);
        }
        bucket.accepted(told(39), 200, 10, 300);
        // What was told before they were sent was told of another window than the one that is open now.
        bucket.accepted(told(37), 200, Bucket.UNTOLD_YET, 301);
        bucket.accepted(told(38), 200, Bucket.UNTOLD_YET, 302);

        assertThat(bucket.remaining()).isEqualTo(37);
        assertThat(bucket.sent()).isEqualTo(3);
        assertThat(bucket.usedByOthers()).isZero();
    }

    @Test
    void shouldReckonWithAnswersThatOvertookTheOneThatShowsAnEarlyReset() {
        bucket.take(Priority.INTERACTIVE, 200);
        bucket.take(Priority.INTERACTIVE, 200);
        bucket.accepted(told(9), 200, 10, 0, 300); // of the window that was known, or the second of a new one
        bucket.accepted(told(39), 200, 10, 1, 301);

        assertThat(bucket.remaining()).isEqualTo(38);
    }

    @Test
    void shouldCountCallsWhoseAnswersTellNothing() {
        for (int i = 0; i < 3; i++) {
            bucket.take(Priority.INTERACTIVE, 200);
        }
        bucket.accepted(200, 300);
        bucket.accepted(200, 301);

        assertThat(bucket.remaining()).isEqualTo(10 - 3);
        assertThat(bucket.takeChanged()).isTrue();
    }

    @Test
    void shouldChargeACallToTheNextWindowToThatMayHaveReachedTheServiceInIt() {
        bucket.take(Priority.INTERACTIVE, 200);
        bucket.take(Priority.INTERACTIVE, 200);
        // Both are answered in the last second, in which the window may be over; one told more than was left before.
        bucket.accepted(told(9), 200, 10, 29 * SECOND + 500);
        bucket.accepted(told(39), 200, Bucket.UNTOLD_YET, 29 * SECOND + 501);
        bucket.advance(31 * SECOND);

        assertThat(bucket.remaining()).isEqualTo(LIMIT - 1);
    }

    @Test
    void shouldNotTakeACallForAnothersThatWasSentBeforeTheWindowBegan() {
        bucket.take(Priority.INTERACTIVE, 200);
        bucket.advance(31 * SECOND);
        bucket.take(Priority.INTERACTIVE, 31 * SECOND);
        bucket.accepted(told(39), 31 * SECOND, Bucket.UNTOLD_YET, 31 * SECOND + 100);
        bucket.accepted(told(38), 200, Bucket.UNTOLD_YET, 31 * SECOND + 101);

        assertThat(bucket.remaining()).isEqualTo(LIMIT - 2);
        assertThat(bucket.usedByOthers()).isZero();
    }

    @Test
    void shouldNotCountALostCallAsTheNextOneToldOf() {
        for (int i = 0; i < 3; i++) {
            bucket.take(Priority.INTERACTIVE, 200);
        }
        bucket.lost(200, 300);
        bucket.accepted(told(9), 200, 10, 301); // written before or after the lost call was counted
        assertThat(bucket.remaining()).isEqualTo(9 - 1 - 1);

        bucket.take(Priority.INTERACTIVE, 400);
        bucket.accepted(told(6), 400, 9, 500); // written after it
        assertThat(bucket.remaining()).isEqualTo(6 - 1);
    }

    @Test
    void shouldNotTellACallOfTheWindowBeforeAsOneOfOthers() {
        bucket.take(Priority.INTERACTIVE, 29 * SECOND);
        bucket.advance(31 * SECOND);
        bucket.take(Priority.INTERACTIVE, 32 * SECOND);
        bucket.accepted(told(39), 32 * SECOND, Bucket.UNTOLD_YET, 33 * SECOND);
        bucket.accepted(29 * SECOND, 34 * SECOND);

        assertThat(bucket.usedByOthers()).isZero();
    }
}

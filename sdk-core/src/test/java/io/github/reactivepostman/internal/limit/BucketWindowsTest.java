package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When a bucket's windows end, while calls are long under way or lost; the model found each of these cases. */
class BucketWindowsTest {

    private static final int LIMIT = 4;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Bucket bucket = new Bucket(BucketPolicy.account(LIMIT, Duration.ofSeconds(10)), 0, 0);

    private static Reading told(int limit, int remaining, long seconds) {
        return new Reading(null, limit, remaining, seconds * SECOND, SECOND, SECOND, false, Reading.UNTOLD);
    }

    private void send(long seconds) {
        bucket.take(Priority.INTERACTIVE, seconds * SECOND);
    }

    private void accepted(Reading reading, long sentAt, int lowestBefore, long now) {
        bucket.accepted(reading, sentAt * SECOND, lowestBefore, now * SECOND);
        bucket.advance(now * SECOND);
    }

    @Test
    void shouldBelieveALateFirstAnswerMoreThanItsOwnGuess() {
        send(0);
        accepted(told(LIMIT, 3, 10), 0, Bucket.UNTOLD_YET, 15); // may have been counted just before
        assertThat(bucket.endsBy()).isGreaterThanOrEqualTo(25 * SECOND);
        send(16);
        assertThat(bucket.endsBy()).isGreaterThanOrEqualTo(25 * SECOND);
    }

    @Test
    void shouldChargeTheNextWindowForACallThatMayHaveArrivedInIt() {
        send(0);
        send(0);
        accepted(told(LIMIT, 3, 10), 0, Bucket.UNTOLD_YET, 2);
        accepted(told(LIMIT, 3, 10), 0, Bucket.UNTOLD_YET, 11);
        bucket.advance(13 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT - 1);
    }

    @Test
    void shouldNotChargeTheNextWindowForACallThatItCannotHaveCounted() {
        send(0);
        accepted(told(LIMIT, 3, 10), 0, Bucket.UNTOLD_YET, 0);
        send(9);
        accepted(told(LIMIT, 2, 1), 9, Bucket.UNTOLD_YET, 9);
        bucket.advance(11 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT);
    }

    @Test
    void shouldEndAWindowThatALowerLimitLeavesNoPermitIn() {
        send(0);
        bucket.advance(20 * SECOND);
        accepted(told(1, 0, 5), 0, Bucket.UNTOLD_YET, 20);
        assertThat(bucket.left()).isZero();
        assertThat(bucket.nextChange(20 * SECOND)).isLessThan(31 * SECOND);
        bucket.advance(31 * SECOND);
        assertThat(bucket.left()).isEqualTo(1);
    }

    @Test
    void shouldNotEndAWindowWhenTheOneBeforeDoes() {
        send(0);
        send(2);
        accepted(told(LIMIT, 3, 10), 2, Bucket.UNTOLD_YET, 12); // the second opened a window that the first was not in
        accepted(told(LIMIT, 3, 1), 0, Bucket.UNTOLD_YET, 14);
        assertThat(bucket.endsBy()).isGreaterThanOrEqualTo(22 * SECOND);
    }

    @Test
    void shouldNotTakeACallOfTheWindowBeforeForOneOfAWindowThatBeganUnnoticed() {
        send(0);
        accepted(told(LIMIT, 3, 10), 0, Bucket.UNTOLD_YET, 0);
        send(7);
        send(7);
        accepted(told(LIMIT, 3, 10), 7, 3, 8); // the service began a window early
        accepted(told(LIMIT, 2, 1), 7, 3, 9); // written before that
        assertThat(bucket.endsBy()).isGreaterThanOrEqualTo(17 * SECOND);
    }

    @Test
    void shouldDoubtWhichOfSeveralLostCallsOpenedAWindow() {
        send(0);
        bucket.lost(0, SECOND);
        send(9);
        bucket.lost(9 * SECOND, 10 * SECOND - 1);
        bucket.advance(12 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT - 1);
    }

    @Test
    void shouldForgetDoubtfulCallsAfterAWindowWithoutOthers() {
        send(0);
        bucket.lost(0, 11 * SECOND);
        bucket.advance(22 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT - 1);
        bucket.advance(33 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT);
    }

    @Test
    void shouldForgetDoubtfulCallsThoughOthersWereSentJustBefore() {
        send(0);
        bucket.accepted(0, 2 * SECOND);
        send(10);
        bucket.accepted(10 * SECOND, 11 * SECOND); // may have opened the next window, but then until 21
        bucket.advance(13 * SECOND);
        send(20);
        bucket.accepted(20 * SECOND, 20 * SECOND); // tells nothing: which of the two opened the window is not known
        bucket.advance(20 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT - 2);
        bucket.waits(1);
        assertThat(bucket.nextChange(20 * SECOND)).isLessThan(22 * SECOND);
        bucket.advance(22 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT - 1);
    }

    @Test
    void shouldNotTakeASlowCallOfTheNextWindowForOneOfThisBecauseItToldLess() {
        send(0);
        accepted(told(LIMIT, 3, 7), 0, Bucket.UNTOLD_YET, 0);
        send(0);
        send(0);
        accepted(told(LIMIT, 2, 9), 0, 3, 8); // the second of a window that began at 7 or later, and rounds down
        bucket.advance(9 * SECOND);
        send(9);
        accepted(told(LIMIT, 1, 9), 9, Bucket.UNTOLD_YET, 9);
        assertThat(bucket.endsBy()).isGreaterThan(18 * SECOND);
    }

    @Test
    void shouldKnowHowLongCallsCanBeCountedInTheNextWindowFromWhenTheyWereAnswered() {
        send(0);
        bucket.accepted(0, SECOND);
        send(10);
        bucket.accepted(10 * SECOND, 10 * SECOND); // may have opened the next window, but then until 20
        bucket.advance(12 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT - 1);
        bucket.advance(21 * SECOND);
        bucket.advance(21 * SECOND);
        assertThat(bucket.left()).isEqualTo(LIMIT);
    }

    @Test
    void shouldNotLearnFromTheNextWindowHowTheServiceRounds() {
        send(0);
        accepted(told(LIMIT, 3, 10), 0, Bucket.UNTOLD_YET, 9); // long on its way back: the end seems late
        send(10);
        accepted(told(LIMIT, 3, 10), 10, Bucket.UNTOLD_YET, 10); // perhaps of the next window, which ends later
        send(11);
        accepted(told(LIMIT, 2, 3), 11, Bucket.UNTOLD_YET, 11);
        assertThat(bucket.endsBy()).isGreaterThanOrEqualTo((11 + 3 + 1) * SECOND);
    }
}

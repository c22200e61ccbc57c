package io.github.reactivepostman.test.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String KEY = "key";

    private final AtomicLong now = new AtomicLong(Duration.ofDays(20_000).toNanos());

    private Limits limits(LimitPolicy policy) {
        return new Limits(policy, KEY, now::get);
    }

    private void advance(Duration by) {
        now.addAndGet(by.toNanos());
    }

    private static Verdict me(Limits limits) {
        return limits.decide(KEY, "GET", "/me");
    }

    private static LimitPolicy perMinute(int limit) {
        return LimitPolicy.documented().withAccount(limit, Duration.ofMinutes(1));
    }

    @Test
    void shouldRefuseWithoutCountingWhenTheWindowIsFull() {
        Limits limits = limits(perMinute(2));
        me(limits);
        me(limits);

        Verdict refused = me(limits);

        assertThat(refused.refusedBy()).isEqualTo(Family.ACCOUNT);
        assertThat(refused.told().remaining()).isZero();
        advance(Duration.ofMinutes(1));
        assertThat(me(limits).told().remaining()).isEqualTo(1);
    }

    @Test
    void shouldCountACallOfAFullFamilyInNone() {
        Limits limits = limits(perMinute(300));
        IntStream.range(0, 10).forEach(i -> limits.decide(KEY, "GET", "/collections"));

        Verdict refused = limits.decide(KEY, "GET", "/workspaces/1");

        assertThat(refused.refusedBy()).isEqualTo("lists");
        assertThat(refused.told().limit()).isEqualTo(10);
        assertThat(me(limits).told().remaining()).isEqualTo(289);
    }

    @Test
    void shouldTellTheAccountOnAnAcceptedCallOfAFamily() {
        Verdict accepted = limits(perMinute(300)).decide(KEY, "GET", "/workspaces");

        assertThat(accepted.told().bucket()).isEqualTo(Family.ACCOUNT);
        assertThat(accepted.windows()).extracting(WindowReading::bucket).containsExactly(Family.ACCOUNT, "lists");
    }

    @Test
    void shouldKeepAWindowForEveryKey() {
        Limits limits = limits(perMinute(1));
        me(limits);

        assertThat(limits.decide("other", "GET", "/me").accepted()).isTrue();
        assertThat(me(limits).accepted()).isFalse();
    }

    @Test
    void shouldRefuseForTheMonth() {
        Limits limits = limits(perMinute(300).withMonth(new Month(3, 2)));

        assertThat(me(limits).accepted()).isTrue();
        assertThat(me(limits).refusedBy()).isEqualTo(Month.BUCKET);
        assertThat(limits.month()).isEqualTo(new Month(3, 3));
        assertThat(limits.peek(KEY, "GET", "/me").told().remaining()).isEqualTo(299);
    }

    @Test
    void shouldResetEarlyForAllKeys() {
        Limits limits = limits(perMinute(1));
        me(limits);
        limits.decide("other", "GET", "/me");

        limits.resetWindows();

        assertThat(me(limits).accepted()).isTrue();
        assertThat(limits.decide("other", "GET", "/me").accepted()).isTrue();
    }

    @Test
    void shouldChangeALimitInTheRunningWindow() {
        Limits limits = limits(perMinute(5));
        me(limits);
        me(limits);

        limits.changeLimit(Family.ACCOUNT, 3);

        assertThat(me(limits).told().remaining()).isZero();
        assertThat(me(limits).accepted()).isFalse();
        assertThat(limits.decide("new", "GET", "/me").told().limit()).isEqualTo(3);
    }

    @Test
    void shouldLetOthersConsume() {
        Limits limits = limits(perMinute(5));

        limits.consume(Family.ACCOUNT, 7);

        assertThat(me(limits).accepted()).isFalse();
        assertThat(limits.otherAccepted()).isEqualTo(5);
        assertThat(limits.otherRefused()).isEqualTo(2);
    }

    @Test
    void shouldWorkOutTheSteadyCallsOfAnotherConsumer() {
        Limits limits = limits(perMinute(10).withOther(0.5));

        advance(Duration.ofSeconds(15));
        assertThat(me(limits).told().remaining()).isEqualTo(2);

        advance(Duration.ofSeconds(15));
        assertThat(me(limits).accepted()).isFalse();
        assertThat(limits.otherAccepted()).isEqualTo(9);
        assertThat(limits.otherRefused()).isEqualTo(6);
    }

    @Test
    void shouldLetTheOtherConsumerOpenTheNextWindow() {
        Limits limits = limits(perMinute(100).withOther(1));
        me(limits);

        advance(Duration.ofSeconds(61));

        // Its call of second 60 opened the window, its call of second 61 and ours follow.
        Verdict next = me(limits);
        assertThat(next.told().remaining()).isEqualTo(97);
        assertThat(next.told().resetsAt() - now.get())
                .isEqualTo(Duration.ofSeconds(59).toNanos());
    }

    @Test
    void shouldNeverLetMoreThroughWhenManyThreadsCall() {
        Limits limits = limits(perMinute(1_000));

        long accepted = IntStream.range(0, 4_000)
                .parallel()
                .filter(i -> limits.decide(KEY, "POST", "/environments").accepted())
                .count();

        assertThat(accepted).isEqualTo(1_000);
    }
}

package io.github.reactivepostman.test.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the limits with a simple model on many random histories. */
class LimitsModelTest {
    private static final int HISTORIES = 200;
    private static final int CALLS = 120;
    private static final Family FAMILY = Family.of("lists", 2, Duration.ofSeconds(3), "GET /collections");
    private static final LimitPolicy POLICY = LimitPolicy.documented()
            .withoutFamilies()
            .withAccount(5, Duration.ofSeconds(10))
            .withFamily(FAMILY);

    /** Counts in the plainest way: a map of counts, thrown away when its time has come. */
    private static final class Model {
        private final WindowStart start;
        private final Map<String, long[]> windows = new HashMap<>();

        Model(WindowStart start) {
            this.start = start;
        }

        boolean call(boolean list, long now) {
            boolean account = fits(Family.ACCOUNT, 5, 10_000, now);
            boolean family = !list || fits("lists", 2, 3_000, now);
            if (account && family) {
                count(Family.ACCOUNT, 10_000, now);
                if (list) {
                    count("lists", 3_000, now);
                }
            }
            return account && family;
        }

        private boolean fits(String bucket, int limit, long length, long now) {
            long[] window = windows.get(bucket);
            if (window != null && now >= window[0] + length) {
                windows.remove(bucket);
            }
            return !windows.containsKey(bucket) || windows.get(bucket)[1] < limit;
        }

        private void count(String bucket, long length, long now) {
            long opened = start == WindowStart.ALIGNED ? now - now % length : now;
            windows.computeIfAbsent(bucket, name -> new long[] {opened, 0})[1]++;
        }
    }

    @ParameterizedTest
    @EnumSource(WindowStart.class)
    void shouldDecideAsThePlainModelDoes(WindowStart start) {
        int refused = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            refused += compare(start, new Random(seed));
        }
        assertThat(refused)
                .as("histories in which nothing is refused prove nothing")
                .isGreaterThan(HISTORIES);
    }

    private static int compare(WindowStart start, Random random) {
        AtomicLong millis = new AtomicLong(1_000_000 + random.nextInt(20_000));
        Limits limits = new Limits(POLICY.withStart(start), "key", () -> millis.get() * 1_000_000);
        Model model = new Model(start);
        int refused = 0;
        for (int call = 0; call < CALLS; call++) {
            millis.addAndGet(random.nextInt(5) == 0 ? random.nextInt(12_000) : random.nextInt(300));
            boolean list = random.nextBoolean();
            boolean expected = model.call(list, millis.get());
            Verdict verdict = limits.decide("key", "GET", list ? "/collections" : "/me");
            assertThat(verdict.accepted())
                    .as("call %d at %d", call, millis.get())
                    .isEqualTo(expected);
            assertThat(verdict.told().resetsAt()).isGreaterThan(verdict.now());
            refused += expected ? 0 : 1;
        }
        return refused;
    }
}

package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * {@link Turn} on threads that really run at once. The model checker sees every write at once; here, a write that the
 * next one inside does not see is an increment that is lost.
 */
@Timeout(60)
class TurnStressTest {

    private static final int THREADS = 4;
    private static final int TASKS = 250_000;

    private final Turn turn = new Turn();
    private final int[] lastOfThread = new int[THREADS];
    private long done;
    private long outOfOrder;

    private void task(int thread, int number) {
        done++;
        outOfOrder += number == lastOfThread[thread] + 1 ? 0 : 1;
        lastOfThread[thread] = number;
    }

    @Test
    void shouldDoEveryTaskOnceInTheOrderOfItsThread() {
        Callers.run(THREADS, thread -> {
            for (int i = 1; i <= TASKS; i++) {
                int number = i;
                turn.run(() -> task(thread, number));
            }
        });
        turn.enter();
        assertThat(done).isEqualTo((long) THREADS * TASKS);
        assertThat(outOfOrder).isZero();
    }

    @Test
    void shouldLetOneInAtATimeHoweverItIsTaken() {
        Callers.run(THREADS, thread -> {
            for (int i = 1; i <= TASKS; i++) {
                boolean entered = thread % 2 == 0 ? turn.tryEnter() : turn.tryEnterSoon();
                if (entered) {
                    done++;
                    turn.leave();
                } else {
                    turn.run(() -> done++);
                }
            }
        });
        turn.enter();
        assertThat(done).isEqualTo((long) THREADS * TASKS);
    }
}

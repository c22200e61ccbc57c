package io.github.reactivepostman.internal.limit;

import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/**
 * {@link Turn} in the interleavings that a model checker chooses: it switches threads wherever they touch a field that
 * they share.
 */
public class TurnModelTest {

    private final Turn turn = new Turn();
    private final Inside inside = new Inside();
    private final AtomicInteger asked = new AtomicInteger();

    /** A task for whoever has the turn. */
    @Operation
    public void run() {
        asked.incrementAndGet();
        turn.run(new Task(turn, inside, false));
    }

    /** A task that leaves another. */
    @Operation
    public void runTwice() {
        asked.addAndGet(2);
        turn.run(new Task(turn, inside, true));
    }

    @Operation
    public void enter() {
        asked.incrementAndGet();
        if (turn.tryEnter()) {
            inside.visit('e');
            turn.leave();
        } else {
            turn.run(new Task(turn, inside, false));
        }
    }

    @Validate
    public void shouldHaveDoneEverythingOnceAndOneAtATime() {
        if (inside.visitors().length() != asked.get() || !turn.tryEnter()) {
            throw new AssertionError(asked + " were asked for, done were " + inside.visitors());
        }
        turn.leave();
    }

    @Test
    void shouldDoEveryTaskOnceAndOneAtATime() {
        new ModelCheckingOptions()
                .threads(2)
                .actorsBefore(0)
                .actorsPerThread(2)
                .actorsAfter(0)
                .iterations(3)
                .invocationsPerIteration(300)
                .minimizeFailedScenario(false)
                .check(TurnModelTest.class);
    }

    /** No record, since the model checker warns of fields that it cannot look into. */
    private static final class Task implements Runnable {
        private final Turn turn;
        private final Inside inside;
        private final boolean leavesAnother;

        Task(Turn turn, Inside inside, boolean leavesAnother) {
            this.turn = turn;
            this.inside = inside;
            this.leavesAnother = leavesAnother;
        }

        @Override
        public void run() {
            if (leavesAnother) {
                turn.run(new Task(turn, inside, false));
            }
            inside.visit('t');
        }
    }
}

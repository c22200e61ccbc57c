package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;
import java.util.List;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/** {@link Starter} beside {@link Turn}, as the engine uses them, in the interleavings that a model checker chooses. */
public class StarterModelTest {

    private static final CallTag TAG = VirtualService.tag("/me");
    private static final Route ROUTE = new Route(List.of());

    private final Turn turn = new Turn();
    private final Starter starter = new Starter();
    private final Inside added = new Inside();
    private final Inside started = new Inside();

    /** Lets a ticket out inside the turn and starts it outside. */
    @Operation
    public void release() {
        turn.run(new Release(this));
        starter.run();
    }

    /** Starts what others have let out. */
    @Operation
    public void start() {
        starter.run();
    }

    @Validate
    public void shouldHaveStartedEverythingOnceAndInOrder() {
        if (!added.visitors().equals(started.visitors())) {
            throw new AssertionError("added " + added.visitors() + ", started " + started.visitors());
        }
    }

    @Test
    void shouldStartEveryTicketOnceInItsOrderAndOneAtATime() {
        new ModelCheckingOptions()
                .threads(2)
                .actorsBefore(0)
                .actorsPerThread(2)
                .actorsAfter(0)
                .iterations(3)
                .invocationsPerIteration(300)
                .minimizeFailedScenario(false)
                .check(StarterModelTest.class);
    }

    /** A name for each ticket, given inside the turn. */
    private char nextName() {
        return (char) ('a' + added.visitors().length());
    }

    private static final class Release implements Runnable {
        private final StarterModelTest test;

        Release(StarterModelTest test) {
            this.test = test;
        }

        @Override
        public void run() {
            char name = test.nextName();
            test.added.visit(name);
            test.starter.add(new Released(test.started, name));
        }
    }

    private static final class Released extends Ticket {
        private final Inside started;
        private final char name;

        Released(Inside started, char name) {
            super(TAG, ROUTE, Priority.INTERACTIVE);
            this.started = started;
            this.name = name;
        }

        @Override
        void start() {
            started.visit(name);
        }
    }
}

package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.EndOfList;
import io.github.reactivepostman.test.internal.web.Router;
import io.github.reactivepostman.test.limit.Limits;
import java.util.List;
import java.util.stream.Stream;

/** Puts together all operations that the emulator serves. */
public final class Routes {
    private Routes() {}

    /** Builds the router over an account. */
    public static Router over(Account account, Limits limits, EndOfList endOfList) {
        return new Router(Stream.of(
                        new UserRoutes(account, limits).routes(),
                        new WorkspaceRoutes(account, endOfList).routes(),
                        new CollectionRoutes(account).routes(),
                        new CollectionReplacement(account).routes(),
                        new EnvironmentRoutes(account).routes(),
                        new EnvironmentForkRoutes(account).routes(),
                        new MockRoutes(account).routes(),
                        new MockResponseRoutes(account).routes(),
                        new MonitorRoutes(account).routes(),
                        new RunnerRoutes(account).routes())
                .flatMap(List::stream)
                .toList());
    }
}

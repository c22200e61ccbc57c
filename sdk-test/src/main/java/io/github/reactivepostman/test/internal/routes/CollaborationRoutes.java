package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.stream.Stream;

/** Puts together the operations on what people do with collections together. */
final class CollaborationRoutes {
    private final Account account;

    CollaborationRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return Stream.of(
                        new ForkRoutes(account).routes(),
                        new MergeRoutes(account).routes(),
                        new PullRequestRoutes(account).routes(),
                        new RoleRoutes(account).routes(),
                        new DocumentationRoutes(account).routes(),
                        new AccessKeyRoutes(account).routes(),
                        new DuplicateRoutes(account).routes(),
                        new OpenApiRoutes(account).routes())
                .flatMap(List::stream)
                .toList();
    }
}

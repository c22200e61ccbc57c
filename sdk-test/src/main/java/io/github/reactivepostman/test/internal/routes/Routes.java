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
                        new CollaborationRoutes(account).routes(),
                        new CollectionRoutes(account).routes(),
                        new CollectionReplacement(account).routes(),
                        new EnvironmentRoutes(account).routes(),
                        new SpecRoutes(account).routes(),
                        new TagRoutes(account).routes(),
                        new WorkspaceRoleRoutes(account).routes(),
                        new WorkspaceGlobalRoutes(account).routes(),
                        new WorkspaceUpdateRoutes(account).routes(),
                        new WorkspaceActivityRoutes(account).routes(),
                        new WorkspaceTransferRoutes(account).routes(),
                        new InvitationRoutes(account).routes(),
                        new TeamRoutes(account).routes(),
                        new TeamMemberRoutes(account).routes(),
                        new TeamAccessRoutes(account).routes(),
                        new TeamUserRoutes(account).routes(),
                        new GroupRoutes(account).routes(),
                        new PackageRoutes(account).routes(),
                        new ComponentRoutes(account).routes(),
                        new ComponentDraftRoutes(account).routes(),
                        new NetworkRoutes(account).routes(),
                        new SdkRoutes(account).routes(),
                        new GitConnectionRoutes(account).routes(),
                        new SecretRoutes(account).routes(),
                        new AuditRoutes(account, endOfList).routes(),
                        new BillingRoutes(account).routes(),
                        new AnalyticsRoutes(account).routes(),
                        new SearchRoutes(account).routes(),
                        new TokenRoutes(account).routes(),
                        new SecurityRoutes().routes(),
                        new PostbotRoutes(account).routes(),
                        new WebhookRoutes(account).routes(),
                        new ItemRoutes(account).routes(),
                        new ItemTransfers(account).routes(),
                        new CommentRoutes(account).routes(),
                        new EnvironmentForkRoutes(account).routes(),
                        new MockRoutes(account).routes(),
                        new MockResponseRoutes(account).routes(),
                        new MonitorRoutes(account).routes(),
                        new RunnerRoutes(account).routes())
                .flatMap(List::stream)
                .map(route -> AuditedRoute.of(route, account))
                .toList());
    }
}

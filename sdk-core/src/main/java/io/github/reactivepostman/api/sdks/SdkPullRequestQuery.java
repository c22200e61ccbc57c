package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which pull requests of a Git connection to list.
 *
 * @param status only those of which this has become
 * @param pageSize how many pull requests one call fetches, 1 to 25
 */
public record SdkPullRequestQuery(@Nullable SdkPullRequestStatus status, int pageSize) {

    public SdkPullRequestQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every pull request, 25 a call. */
    public static SdkPullRequestQuery all() {
        return new SdkPullRequestQuery(null, 25);
    }

    /** Selects only pull requests of which this has become. */
    public SdkPullRequestQuery withStatus(SdkPullRequestStatus status) {
        return new SdkPullRequestQuery(status, pageSize);
    }

    /** Sets how many pull requests one call fetches; the service refuses more than 25. */
    public SdkPullRequestQuery withPageSize(int pageSize) {
        return new SdkPullRequestQuery(status, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("status", status).query("limit", pageSize);
    }
}

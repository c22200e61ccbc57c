package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.SdkStore;
import io.github.reactivepostman.test.account.StoredSdk;
import io.github.reactivepostman.test.headers.Header;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers the operations on generated SDKs. */
final class SdkRoutes {
    static final int GREATEST_LIMIT = 25;
    private static final Duration URL_LIFE = Duration.ofMinutes(5);

    private final Account account;
    private final SdkStore sdks;
    private final SdkViews views;

    SdkRoutes(Account account) {
        this.account = account;
        this.sdks = account.sdkStore();
        this.views = new SdkViews(sdks);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /sdks", this::list),
                Route.of("POST /sdks", this::create),
                Route.of("GET /sdks/{id}", this::get),
                Route.of("DELETE /sdks/{id}", this::delete),
                Route.of("GET /sdks/{id}/downloads", this::download));
    }

    private Answer create(Call call) {
        SdkSourceBody source = SdkSourceBody.of(call, account, () -> wrongBody(call));
        String version = JsonBody.text(JsonBody.of(call, () -> wrongBody(call)), "sdkVersion", "1.0.0");
        StoredSdk added = sdks.add(source.type(), source.id(), source.workspaceId(), source.language(), version);
        Header location = new Header("Location", "https://api.postman.com/sdks/" + added.id());
        return new Answer(202, Answer.JSON, "", List.of(location));
    }

    private Answer list(Call call) {
        String workspace = Required.found(call.query("workspaceId"), () -> wrongQuery(call));
        String ids = call.query("sdkIds");
        List<StoredSdk> selected = sdks.all().stream()
                .filter(sdk -> sdk.workspaceId().equals(workspace))
                .filter(sdk -> ids == null
                        ? matches(call, sdk)
                        : List.of(ids.split(",", -1)).contains(sdk.id()))
                .toList();
        return Answer.ok(CursorSlice.of(selected, call, GREATEST_LIMIT, () -> wrongQuery(call))
                .bodyWithTotal(sdk -> views.sdk(Objects.requireNonNullElse(sdks.look(sdk.id()), sdk))));
    }

    private static boolean matches(Call call, StoredSdk sdk) {
        return is(call.query("buildStatus"), sdk.buildStatus())
                && is(call.query("language"), sdk.language())
                && is(call.query("sourceId"), sdk.sourceId());
    }

    static boolean is(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    private Answer get(Call call) {
        return Answer.ok(views.sdk(Required.found(sdks.look(call.id()), SdkErrors::missing)));
    }

    private Answer delete(Call call) {
        StoredSdk sdk = Required.found(sdks.find(call.id()), SdkErrors::missing);
        Required.that(!sdk.isRunning(), SdkErrors::notNow);
        sdks.remove(sdk.id());
        return Answer.noContent();
    }

    private Answer download(Call call) {
        StoredSdk sdk = Required.found(sdks.find(call.id()), SdkErrors::missing);
        Required.that(sdk.buildStatus().equals("succeeded"), SdkErrors::notNow);
        Instant end = Instant.now().plus(URL_LIFE).truncatedTo(ChronoUnit.SECONDS);
        return Answer.ok(Json.object()
                .put("id", sdk.id())
                .put("language", sdk.language())
                .put("url", "https://files.example.com/" + sdk.id() + ".zip?signature=none")
                .put("expiresAt", end.toString()));
    }

    private static Answer wrongQuery(Call call) {
        return SdkErrors.wrong(call, "sdks/invalid-list-query", "workspaceId, limit or cursor");
    }

    private static Answer wrongBody(Call call) {
        return SdkErrors.wrong(call, "sdks/invalid-create-request", "source or language");
    }
}

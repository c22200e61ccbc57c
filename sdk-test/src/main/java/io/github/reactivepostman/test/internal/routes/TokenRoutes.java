package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on access tokens, which end by the emulator's clock. */
final class TokenRoutes {
    private static final Duration OAUTH = Duration.ofHours(1);
    private static final Duration SERVICE_ACCOUNT = Duration.ofMinutes(15);

    private final Account account;

    TokenRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST /oauth2/token", this::generate),
                Route.of("POST /oauth2/token/revoke", this::revoke),
                Route.of("POST /service-account-tokens", this::serviceAccount));
    }

    private Answer generate(Call call) {
        JsonNode body = Required.found(call.json(), invalid("The body is no JSON"));
        Required.that(body.path("grant_type").asString("").equals("client_credentials"), invalid("No such grant type"));
        Required.that(
                Stream.of("installationAuthId", "jwt")
                        .noneMatch(name -> body.path(name).asString("").isEmpty()),
                invalid("installationAuthId and jwt are needed"));
        ObjectNode token =
                token(call, OAUTH).put("expires_in", OAUTH.toSeconds()).put("token_type", "Bearer");
        return Answer.ok(token);
    }

    private Answer revoke(Call call) {
        JsonNode body = call.json();
        String token = body == null ? "" : body.path("token").asString("");
        Required.that(
                account.records().tokens().revoke(token, call.request().receivedAt()),
                () -> Errors.oauth(404, "invalid_client", "No such token"));
        return Answer.ok(Json.object().put("success", "true"));
    }

    private Answer serviceAccount(Call call) {
        return Answer.ok(token(call, SERVICE_ACCOUNT));
    }

    private ObjectNode token(Call call, Duration valid) {
        String token =
                account.records().tokens().mint(call.request().receivedAt().plus(valid));
        return Json.object().put("access_token", token);
    }

    private static Supplier<Answer> invalid(String description) {
        return () -> Errors.oauth(400, "invalid_request", description);
    }
}

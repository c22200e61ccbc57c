package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.api.packages.PackageCreate;
import io.github.reactivepostman.api.packages.PackageSummary;
import io.github.reactivepostman.api.packages.PackageUpdate;
import io.github.reactivepostman.api.packages.Packages;
import io.github.reactivepostman.api.packages.ScriptPackage;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.QuotaExhaustedException.Scope;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import io.github.reactivepostman.retry.RetrySettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class PackageOperationsTest {

    private static final ScriptPackage UNITS = new ScriptPackage(
            "k1",
            "units",
            "Turns bar into pascal",
            "module.exports = {};",
            "87340021",
            Instant.parse("2026-08-01T20:11:17Z"),
            Instant.parse("2026-08-02T20:11:17.500Z"));

    @Test
    void shouldListOverPages() {
        List<PackageSummary> packages =
                Operations.all("getPackages", client -> client.packages().list(1));

        assertThat(packages).extracting(PackageSummary::id).containsExactly("k1", "k2");
        assertThat(packages).extracting(PackageSummary::description).containsExactly("Turns bar into pascal", "");
    }

    @Test
    void shouldCreate() {
        PackageCreate create = PackageCreate.of("Units")
                .withDescription("Turns bar into pascal")
                .withScript("module.exports = {};");

        ScriptPackage created =
                Operations.one("createPackage", client -> client.packages().create("w1", create));

        assertThat(created).isEqualTo(UNITS);
    }

    @Test
    void shouldReadOne() {
        ScriptPackage found =
                Operations.one("getPackage", client -> client.packages().get("k/1"));

        assertThat(found).isEqualTo(UNITS);
    }

    @Test
    void shouldReadOneWithoutAWrapper() {
        FakeExchange exchange = new FakeExchange().answer("{\"id\":\"k1\",\"name\":\"units\",\"createdBy\":87340021}");

        ScriptPackage found = Outcomes.value(new Packages(exchange).get("k1"));

        assertThat(found).isEqualTo(new ScriptPackage("k1", "units", null, null, "87340021", null, null));
    }

    @Test
    void shouldClearAField() {
        PackageUpdate clear =
                PackageUpdate.none().withDescription(Patch.clear()).withScript(Patch.set("// empty"));

        ScriptPackage changed = Operations.one(
                "updatePackage-clear", client -> client.packages().update("k1", clear));

        assertThat(changed.description()).isEmpty();
    }

    @Test
    void shouldEmptyOneFieldAndLeaveAnotherOut() {
        List<ScriptPackage> changed = Operations.all("updatePackage", client -> {
            Packages packages = client.packages();
            PackageUpdate empty =
                    PackageUpdate.none().withDescription(Patch.set("")).withScript(Patch.set("// empty"));
            PackageUpdate set = PackageUpdate.none().withDescription(Patch.set("New"));
            return Flux.concat(packages.update("k1", empty), packages.update("k1", set));
        });

        assertThat(changed).extracting(ScriptPackage::description).containsExactly("", "New");
        assertThat(changed).extracting(ScriptPackage::script).containsOnly("// empty");
    }

    @Test
    void shouldDelete() {
        Operations.none("deletePackage", client -> client.packages().delete("k1"));
    }

    /** Waiting does not help against a limit of the plan, although its body has the type of one that passes. */
    @Test
    void shouldTellThatThePlanIncludesNoMoreAndNotTryAgain() {
        Reply full = Reply.of(429, "application/problem+json", """
                {"type": "https://api.postman.com/problems/rate-limit-exceeded", "instance": "/packages",
                 "title": "You've reached the limit for your plan", "detail": "There are 3 packages already",
                 "createdAt": "2026-01-31T03:05:18.370Z"}""");
        RecordingEngine engine = new RecordingEngine();
        try (TestServer server = TestServer.answering(full);
                PostmanClient client = TestClients.builder(server.uri(), engine)
                        .retry(RetrySettings.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(10)))
                        .build()) {
            QuotaExhaustedException error = Outcomes.error(
                    client.packages().create("w1", PackageCreate.of("units")), QuotaExhaustedException.class);

            assertThat(error.scope()).isEqualTo(Scope.PLAN);
            assertThat(error.error()).extracting("message").isEqualTo("There are 3 packages already");
            assertThat(server.received()).hasSize(1);
            assertThat(engine.events()).endsWith("refused PLAN");
        }
    }

    @Test
    void shouldTakeTheSameTypeWithAStatusForAWindow() {
        Reply busy = Reply.of(429, "application/problem+json", """
                {"type": "https://api.postman.com/problems/rate-limit-exceeded", "title": "Too Many Requests",
                 "status": 429, "detail": "Come back later"}""");
        try (TestServer server = TestServer.answering(busy);
                PostmanClient client = TestClients.client(server.uri())) {
            Outcomes.error(client.packages().get("k1"), RateLimitedException.class);
        }
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("packages", client -> client.packages().get("k1"));
    }
}

package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.auditlogs.AuditAction;
import io.github.reactivepostman.api.auditlogs.AuditEvent;
import io.github.reactivepostman.api.auditlogs.AuditLogs;
import io.github.reactivepostman.api.auditlogs.AuditOrder;
import io.github.reactivepostman.api.auditlogs.AuditQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditOperationsTest {

    @Test
    void shouldListEventsPageByPage() {
        AuditQuery query = AuditQuery.all()
                .withUserId("4711")
                .withAction("user.login_sso")
                .withSince(LocalDate.of(2025, 4, 1))
                .withUntil(LocalDate.of(2025, 4, 30))
                .withOrder(AuditOrder.OLDEST_FIRST)
                .withPageSize(2);

        List<AuditEvent> events =
                Operations.all("getAuditLogs", client -> client.auditLogs().list(query));

        assertThat(events).extracting(AuditEvent::id).containsExactly("9001", "9002", "9003");
        AuditEvent first = events.get(0);
        assertThat(first.timestamp()).isEqualTo("2025-04-01T01:02:03Z");
        assertThat(first.data()).isNotNull().satisfies(data -> {
            assertThat(data.actor())
                    .isEqualTo(new AuditEvent.Person("4711", "Ada Byron", "ada-b", "ada@example.org", true));
            assertThat(data.team()).isEqualTo(new AuditEvent.Team("77", "Engines"));
            assertThat(data.variables().at("/device/kind").asString()).isEqualTo("loom");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'trails':[],'nextCursor':'c2'}",
                "{'trails':[],'meta':{'nextCursor':'c2'}}",
                "{'trails':null,'nextCursor':'c2','meta':{}}"
            })
    void shouldFindTheNextCursorWhereverItStands(String answer) {
        FakeExchange exchange = new FakeExchange().answer(answer.replace('\'', '"'));

        Page<AuditEvent> page = Outcomes.value(new AuditLogs(exchange).listPage(AuditQuery.all(), null));

        assertThat(page.nextCursor()).isEqualTo("c2");
    }

    @Test
    void shouldEndWhereNoCursorIsTold() {
        FakeExchange exchange = new FakeExchange().answer("{\"trails\":[{\"id\":1}],\"nextCursor\":\"\"}");

        assertThat(Outcomes.value(new AuditLogs(exchange).list().collectList())).hasSize(1);
        assertThat(exchange.call().query()).containsEntry("limit", "300");
    }

    @Test
    void shouldListActionsFromARootArray() {
        assertThat(Operations.all(
                        "getAuditLogEventActions", client -> client.auditLogs().actions()))
                .containsExactly(
                        new AuditAction("user.login_sso", "Logged in by SSO"),
                        new AuditAction("team.add_member", "Member came"));
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("auditlogs", client -> client.auditLogs().list());
    }
}

package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.monitors.Monitor;
import io.github.reactivepostman.api.monitors.MonitorCreate;
import io.github.reactivepostman.api.monitors.MonitorLastRun;
import io.github.reactivepostman.api.monitors.MonitorNotifications;
import io.github.reactivepostman.api.monitors.MonitorOptions;
import io.github.reactivepostman.api.monitors.MonitorQuery;
import io.github.reactivepostman.api.monitors.MonitorRef;
import io.github.reactivepostman.api.monitors.MonitorRegion;
import io.github.reactivepostman.api.monitors.MonitorRetry;
import io.github.reactivepostman.api.monitors.MonitorRunCount;
import io.github.reactivepostman.api.monitors.MonitorRunStats;
import io.github.reactivepostman.api.monitors.MonitorRunStatus;
import io.github.reactivepostman.api.monitors.MonitorSchedule;
import io.github.reactivepostman.api.monitors.MonitorSettings;
import io.github.reactivepostman.api.monitors.MonitorSummary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class MonitorOperationsTest {

    private static final String ID = "mo/1";
    private static final MonitorOptions OPTIONS = MonitorOptions.none()
            .withFollowRedirects(true)
            .withRequestDelay(5)
            .withRequestTimeout(4000)
            .withStrictSsl(false);
    private static final MonitorNotifications NOTIFICATIONS = MonitorNotifications.none()
            .withOnError("ada@example.org")
            .withOnFailure("ada@example.org", "charles@example.org");
    private static final MonitorSchedule SCHEDULE = MonitorSchedule.of("*/30 * * * *", "Europe/London");

    private static MonitorSettings more(MonitorSettings settings) {
        return settings.withActive(true)
                .withNotificationLimit(3)
                .withRetry(MonitorRetry.of(2))
                .withOptions(OPTIONS)
                .withDistribution(MonitorRegion.UK, MonitorRegion.US_EAST_STATIC_IP)
                .withNotifications(NOTIFICATIONS);
    }

    @Test
    void shouldListMonitorsToTheBlankCursor() {
        MonitorQuery query = MonitorQuery.all()
                .withWorkspaceId("w/1")
                .withActive(true)
                .withOwner("87340021")
                .withCollectionUid("87340021-c1")
                .withEnvironmentUid("87340021-e1")
                .withPageSize(2);
        List<MonitorSummary> monitors =
                Operations.all("getMonitors", client -> client.monitors().list(query));
        assertThat(monitors).extracting(MonitorSummary::id).containsExactly("mo1", "mo3", "mo5");
        assertThat(monitors.get(0))
                .isEqualTo(new MonitorSummary(
                        "mo1", "Watch 1", true, "87340021-mo1", "87340021", "87340021-c1", "87340021-e1"));
    }

    @Test
    void shouldCreateAMonitor() {
        MonitorCreate create = MonitorCreate.of("Watch 1", "87340021-c1", SCHEDULE)
                .withEnvironmentUid("87340021-e1")
                .with(MonitorOperationsTest::more);
        MonitorRef made =
                Operations.one("createMonitor", client -> client.monitors().create("w/1", create));
        assertThat(made).isEqualTo(new MonitorRef("mo1", "Watch 1", true, "87340021-mo1"));
    }

    @Test
    void shouldReadAMonitorAndItsLastRun() {
        Monitor monitor =
                Operations.one("getMonitor", client -> client.monitors().get(ID));
        MonitorRunStats stats =
                new MonitorRunStats(new MonitorRunCount(7, 1), new MonitorRunCount(4, null), 2, 1, 0, 640L, 4096L);
        MonitorLastRun lastRun = new MonitorLastRun(
                MonitorRunStatus.SUCCESS,
                "j9",
                Instant.parse("2026-02-03T12:00:00.120Z"),
                Instant.parse("2026-02-03T12:00:01.500Z"),
                stats);
        Instant nextRun = Instant.parse("2026-02-03T12:30:00Z");
        assertThat(monitor)
                .isEqualTo(new Monitor(
                        "mo1",
                        "Watch 1",
                        "87340021-mo1",
                        "87340021",
                        true,
                        3,
                        "87340021-c1",
                        "87340021-e1",
                        "j9",
                        OPTIONS,
                        NOTIFICATIONS,
                        List.of(MonitorRegion.UK),
                        new MonitorSchedule(SCHEDULE.cron(), SCHEDULE.timezone(), nextRun),
                        MonitorRetry.of(2),
                        lastRun));
    }

    @Test
    void shouldUpdateAMonitorWithoutTheTimeOfItsNextRun() {
        MonitorSchedule asRead = new MonitorSchedule(SCHEDULE.cron(), SCHEDULE.timezone(), Instant.EPOCH);
        MonitorSettings all = more(MonitorSettings.none()).withName("Watch 1").withSchedule(asRead);
        MonitorSettings pause = MonitorSettings.none().withActive(false);
        List<MonitorRef> updated = Operations.all(
                "updateMonitor",
                client -> Flux.concat(
                        client.monitors().update(ID, all), client.monitors().update(ID, pause)));
        assertThat(updated).extracting(MonitorRef::active).containsExactly(true, false);
    }

    @Test
    void shouldDeleteAMonitor() {
        Operations.none("deleteMonitor", client -> client.monitors().delete(ID));
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("monitors", client -> client.monitors().get(ID));
    }

    @Test
    void shouldRefuseAMonitorWithoutScheduleOrName() {
        MonitorCreate create = MonitorCreate.of("Watch 1", "87340021-c1", SCHEDULE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create.with(settings -> MonitorSettings.none().withName("Watch 2")))
                .withMessage("'schedule' must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitorCreate.of("", "87340021-c1", SCHEDULE))
                .withMessage("'name' must not be blank");
    }
}

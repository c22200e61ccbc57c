package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.metrics.PostmanMeters;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.github.reactivepostman.test.limit.Month;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The meters, over the engine on virtual time. */
class MetersTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final String ACCOUNT = "account";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private VirtualService bound(LimitPolicy policy) {
        VirtualService service = new VirtualService(
                policy.withAccount(10, WINDOW), RateLimitSettings.documented().withAccount(10, WINDOW));
        PostmanMeters.of(service.limits()).bindTo(registry);
        return service;
    }

    private VirtualService bound() {
        return bound(LimitPolicy.documented());
    }

    private double gauge(String name, String... tags) {
        return registry.get("postman." + name).tags(tags).gauge().value();
    }

    private double seconds(String name, String... tags) {
        return registry.get("postman." + name).tags(tags).timeGauge().value(TimeUnit.SECONDS);
    }

    private double count(String name, String... tags) {
        return registry.get("postman." + name).tags(tags).functionCounter().count();
    }

    @Test
    void shouldTellTheWindowOfEveryBucket() {
        VirtualService service = bound();
        service.server.consume(ACCOUNT, 2);
        service.fire(4, "/workspaces");
        service.pass(Duration.ofSeconds(4));

        assertThat(gauge("rate.limit.limit", "bucket", ACCOUNT)).isEqualTo(10);
        assertThat(gauge("rate.limit.remaining", "bucket", ACCOUNT)).isEqualTo(4);
        assertThat(gauge("rate.limit.used", "bucket", ACCOUNT, "by", "us")).isEqualTo(4);
        assertThat(gauge("rate.limit.used", "bucket", ACCOUNT, "by", "others")).isEqualTo(2);
        assertThat(seconds("rate.limit.reset", "bucket", ACCOUNT)).isBetween(5.0, 7.0);
        assertThat(gauge("rate.limit.remaining", "bucket", "lists")).isEqualTo(6);
        assertThat(gauge("rate.limit.limit", "bucket", "postbot")).isEqualTo(300);
        assertThat(registry.get("postman.rate.limit.limit").gauges()).hasSize(7);
    }

    @Test
    void shouldTellCallsInFlightAndThoseThatWait() {
        VirtualService service = bound();
        service.fire(3);
        assertThat(gauge("rate.limit.in.flight", "bucket", ACCOUNT)).isEqualTo(1);
        assertThat(gauge("rate.limit.waiting", "bucket", ACCOUNT)).isEqualTo(2);
        service.pass(Duration.ofSeconds(1));
        assertThat(gauge("rate.limit.in.flight", "bucket", ACCOUNT)).isZero();
        assertThat(gauge("rate.limit.waiting", "bucket", ACCOUNT)).isZero();
    }

    @Test
    void shouldTellNoNumberOfWhatIsNotKnown() {
        bound();
        assertThat(seconds("rate.limit.reset", "bucket", ACCOUNT)).isNaN();
        assertThat(seconds("clock.skew")).isNaN();
        assertThat(gauge("month.limit")).isNaN();
        assertThat(gauge("month.remaining")).isNaN();
        assertThat(count("rate.limit.permits", "outcome", "granted")).isZero();
    }

    @Test
    void shouldTellTheMonthAndTheClock() {
        VirtualService service = bound(LimitPolicy.documented().withMonth(new Month(1000, 300)));
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        assertThat(gauge("month.limit")).isEqualTo(1000);
        assertThat(gauge("month.remaining")).isEqualTo(699);
        assertThat(seconds("clock.skew"))
                .isBetween(VirtualService.START.getEpochSecond() - 1.0, VirtualService.START.getEpochSecond() + 1.0);
    }

    @Test
    void shouldCountPermitsAndRefusals() {
        VirtualService service = bound();
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        service.server.consume(ACCOUNT, 9);
        service.headers = (verdict, headers) -> headers.set("X-RateLimit-Limit-Month", "plenty");
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        service.fire(1);
        service.engine.close();
        assertThat(count("rate.limit.permits", "outcome", "granted")).isEqualTo(2);
        assertThat(count("rate.limit.permits", "outcome", "denied")).isEqualTo(1);
        assertThat(count("rate.limit.refused")).isEqualTo(1);
        assertThat(count("rate.limit.headers.malformed")).isEqualTo(1);
    }

    @Test
    void shouldTimeTheWaitsForPermits() {
        VirtualService service = bound();
        service.fire(10);
        service.pass(Duration.ofSeconds(5));
        service.fire(1);
        service.pass(WINDOW);
        var timer = registry.get("postman.rate.limit.wait").functionTimer();
        assertThat(timer.count()).isEqualTo(11);
        assertThat(timer.totalTime(TimeUnit.SECONDS)).isBetween(5.0, 6.0);
        assertThat(seconds("rate.limit.wait.longest")).isBetween(5.0, 5.1);
    }

    @Test
    void shouldTellClientsApart() {
        VirtualService service = VirtualService.of(10, WINDOW);
        PostmanMeters meters = PostmanMeters.of(service.limits()).withTags(Tags.of("team", "billing"));
        meters.withClient("one").bindTo(registry);
        meters.withClient("two").bindTo(registry);
        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .allSatisfy(id -> assertThat(id.getTag("team")).isEqualTo("billing"));
        assertThat(registry.find("postman.month.limit").tag("client", "one").gauges())
                .hasSize(1);
        assertThat(registry.find("postman.month.limit").gauges()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> meters.withClient(" "));
    }

    @Test
    void shouldHaveADescriptionOfEveryMeter() {
        bound();
        assertThat(registry.getMeters())
                .hasSize(7 * 7 + 9)
                .allSatisfy(meter -> assertThat(meter.getId().getDescription()).isNotBlank());
    }

    @Test
    void shouldStillTellWhatWasKnownLastOfAClosedClient() {
        VirtualService service = bound();
        service.fire(3);
        service.pass(Duration.ofSeconds(1));
        service.engine.close();
        service.clock.dispose();
        assertThat(registry.getMeters())
                .allSatisfy(meter -> assertThat(meter.measure()).isNotEmpty());
        assertThat(gauge("rate.limit.remaining", "bucket", ACCOUNT)).isEqualTo(7);
        assertThat(count("rate.limit.permits", "outcome", "granted")).isEqualTo(3);
    }

    @Test
    void shouldNotKeepAClosedClientAlive() {
        WeakReference<LimitEngine> engine = closedEngine();
        for (int i = 0; i < 50 && engine.get() != null; i++) {
            System.gc();
        }
        assertThat(engine.get()).isNull();
        assertThat(gauge("rate.limit.limit", "bucket", ACCOUNT)).isNaN();
        assertThat(gauge("month.limit")).isNaN();
        assertThat(registry.getMeters())
                .allSatisfy(meter -> assertThat(meter.measure()).isNotEmpty());
    }

    private WeakReference<LimitEngine> closedEngine() {
        VirtualService service = bound();
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        service.engine.close();
        return new WeakReference<>(service.engine);
    }
}

package io.github.reactivepostman.emulated;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Several jobs, run at once because most of their time is waiting; begun one after the other to keep the cores free. */
final class Jobs {

    private static final Duration APART = Duration.ofMillis(170);

    private final List<Job> done;

    private Jobs(List<Job> done) {
        this.done = done;
    }

    static Jobs none() {
        return new Jobs(List.of());
    }

    static Jobs run(List<Job.Plan> plans, Duration longest) {
        List<Mono<Job>> runs = IntStream.range(0, plans.size())
                .mapToObj(i -> Mono.delay(APART.multipliedBy(i), Schedulers.boundedElastic())
                        .then(plans.get(i).run()))
                .toList();
        // Blocks, where a StepVerifier would keep a processor busy that the jobs need.
        return new Jobs(Objects.requireNonNull(
                Flux.merge(Flux.fromIterable(runs), runs.size()).collectList().block(longest)));
    }

    Job named(String name) {
        return done.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }
}

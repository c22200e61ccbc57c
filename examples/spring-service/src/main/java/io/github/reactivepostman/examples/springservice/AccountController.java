package io.github.reactivepostman.examples.springservice;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.ratelimit.RateLimitState;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** What the account holds, and how many calls it has left. */
@RestController
class AccountController {

    private final PostmanClient postman;

    AccountController(PostmanClient postman) {
        this.postman = postman;
    }

    /** Streams every change of the call limits. */
    @GetMapping(path = "/limits", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<RateLimitState> limits() {
        return postman.rateLimits().states();
    }

    /** Reads every collection; as many at once as the limit permits. */
    @GetMapping("/collections")
    Flux<Size> collections() {
        return postman.collections()
                .list()
                .flatMap(summary -> postman.collections()
                        .get(summary.id())
                        .map(collection ->
                                new Size(summary.name(), collection.items().size())));
    }

    /** How many folders and requests a collection has at its top. */
    record Size(String name, int items) {}
}

package io.github.reactivepostman.snippets.spring;

import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.spring.webclient.PostmanExchangeFilter;
import java.time.Duration;
import java.util.Map;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** A call that says how it is to be made. */
class Searches {

    // tag::web-client-attributes[]
    Mono<JsonNode> search(WebClient postman, Map<String, Object> query) {
        return postman.post()
                .uri("/search")
                .attributes(PostmanExchangeFilter.repeatable(true))
                .attributes(PostmanExchangeFilter.maxWait(Duration.ofSeconds(5)))
                .bodyValue(query)
                .retrieve()
                .bodyToMono(JsonNode.class)
                .contextWrite(context -> context.put(Priority.CONTEXT_KEY, Priority.BATCH));
    }
    // end::web-client-attributes[]
}

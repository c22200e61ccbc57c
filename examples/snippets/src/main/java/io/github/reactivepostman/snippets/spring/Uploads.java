package io.github.reactivepostman.snippets.spring;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

// tag::web-client-bean[]
@Service
class Uploads {

    private final WebClient postman;

    Uploads(@Qualifier("postmanWebClient") WebClient postman) {
        this.postman = postman;
    }

    Mono<JsonNode> collection(String id) {
        return postman.get().uri("/collections/{id}", id).retrieve().bodyToMono(JsonNode.class);
    }
}
// end::web-client-bean[]

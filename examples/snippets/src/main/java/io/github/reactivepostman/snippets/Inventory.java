package io.github.reactivepostman.snippets;

// tag::inventory[]
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;

public class Inventory {
    public static void main(String[] args) {
        String server = System.getenv().getOrDefault("POSTMAN_SERVER", "https://api.postman.com");
        var settings = PostmanClient.builder().apiKey(System.getenv("POSTMAN_API_KEY"));
        try (PostmanClient client = settings.server(PostmanServer.of(server)).build()) {
            client.rateLimits().states("account").subscribe(System.out::println);
            var collections = client.collections();
            var all = collections.list().flatMap(it -> collections.get(it.id()));
            all.doOnNext(System.out::println).blockLast();
        }
    }
}
// end::inventory[]

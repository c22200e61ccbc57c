package io.github.reactivepostman.examples.springminimal;

import io.github.reactivepostman.PostmanClient;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Prints the names of an account's collections and ends; needs {@code POSTMAN_API_KEY}. */
@SpringBootApplication
public class SpringMinimal {

    public static void main(String[] args) {
        SpringApplication.run(SpringMinimal.class, args).close();
    }

    @Bean
    ApplicationRunner printer(PostmanClient postman) {
        return args -> postman.collections()
                .list()
                .doOnNext(collection -> System.out.println(collection.name()))
                .blockLast();
    }
}

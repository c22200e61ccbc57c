package io.github.reactivepostman.snippets.spring;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** An application that reads an account. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Uploads.class)
class InventoryApplication {}

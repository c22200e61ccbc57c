/** The clients' limits and retries in the registries of Resilience4j's own starter. */
@NullMarked
package io.github.reactivepostman.spring.resilience4j;

import org.jspecify.annotations.NullMarked;

/** What is sent again after a failure, and when, as Resilience4j retries. */
@NullMarked
package io.github.reactivepostman.retry;

import org.jspecify.annotations.NullMarked;

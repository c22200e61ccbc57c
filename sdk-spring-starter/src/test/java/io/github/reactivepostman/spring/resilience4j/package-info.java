@NullMarked
package io.github.reactivepostman.spring.resilience4j;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.github.reactivepostman.spring.metrics;

import org.jspecify.annotations.NullMarked;

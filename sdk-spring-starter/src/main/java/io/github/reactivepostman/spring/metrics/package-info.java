/** The limits of the clients as meters. */
@NullMarked
package io.github.reactivepostman.spring.metrics;

import org.jspecify.annotations.NullMarked;

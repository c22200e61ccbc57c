/** Tests of {@code WebClient} within the limits. */
@NullMarked
package io.github.reactivepostman.spring.webclient;

import org.jspecify.annotations.NullMarked;

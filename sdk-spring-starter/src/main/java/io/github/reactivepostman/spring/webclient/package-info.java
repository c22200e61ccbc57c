/** Spring's {@code WebClient} within the limits of a client. */
@NullMarked
package io.github.reactivepostman.spring.webclient;

import org.jspecify.annotations.NullMarked;

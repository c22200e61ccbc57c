/** What the last calls of the clients ended with, for the health and the endpoint. */
@NullMarked
package io.github.reactivepostman.spring.calls;

import org.jspecify.annotations.NullMarked;

/** The endpoint that shows the clients. */
@NullMarked
package io.github.reactivepostman.spring.endpoint;

import org.jspecify.annotations.NullMarked;

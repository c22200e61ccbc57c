/** Builds the clients of an application from its properties. */
@NullMarked
package io.github.reactivepostman.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;

/** The health of the clients. */
@NullMarked
package io.github.reactivepostman.spring.health;

import org.jspecify.annotations.NullMarked;

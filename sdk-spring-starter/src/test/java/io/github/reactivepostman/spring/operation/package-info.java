/** A client that the starter builds, against the emulator. */
@NullMarked
package io.github.reactivepostman.spring.operation;

import org.jspecify.annotations.NullMarked;

/** The client: what a program builds, injects and calls. */
@NullMarked
package io.github.reactivepostman;

import org.jspecify.annotations.NullMarked;

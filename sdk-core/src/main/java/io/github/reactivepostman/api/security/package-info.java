/** Checks of API definitions against security rules. */
@NullMarked
package io.github.reactivepostman.api.security;

import org.jspecify.annotations.NullMarked;

/** Forks of collections and environments. */
@NullMarked
package io.github.reactivepostman.api.forks;

import org.jspecify.annotations.NullMarked;

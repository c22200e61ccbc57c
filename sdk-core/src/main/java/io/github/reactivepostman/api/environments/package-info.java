/** Environments: named sets of variables. */
@NullMarked
package io.github.reactivepostman.api.environments;

import org.jspecify.annotations.NullMarked;

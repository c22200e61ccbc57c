/** Secrets that the Secret Scanner found. */
@NullMarked
package io.github.reactivepostman.api.secrets;

import org.jspecify.annotations.NullMarked;

/** What can go wrong with a call, as exceptions that say what a caller can do about it. */
@NullMarked
package io.github.reactivepostman.error;

import org.jspecify.annotations.NullMarked;

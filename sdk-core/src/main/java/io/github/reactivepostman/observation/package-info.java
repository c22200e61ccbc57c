/** Calls as Micrometer observations; besides the meters the only package that needs Micrometer. */
@NullMarked
package io.github.reactivepostman.observation;

import org.jspecify.annotations.NullMarked;

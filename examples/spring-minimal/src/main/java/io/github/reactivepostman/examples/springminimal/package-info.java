/** An application that only has the starter. */
@NullMarked
package io.github.reactivepostman.examples.springminimal;

import org.jspecify.annotations.NullMarked;

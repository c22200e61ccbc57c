/** The calls as observations. */
@NullMarked
package io.github.reactivepostman.spring.observation;

import org.jspecify.annotations.NullMarked;

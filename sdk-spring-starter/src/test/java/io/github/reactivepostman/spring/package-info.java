/** Tests of the starter as a whole. */
@NullMarked
package io.github.reactivepostman.spring;

import org.jspecify.annotations.NullMarked;

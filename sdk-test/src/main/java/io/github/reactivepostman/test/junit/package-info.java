/** The emulator as a JUnit Jupiter extension. */
@NullMarked
package io.github.reactivepostman.test.junit;

import org.jspecify.annotations.NullMarked;

/** What the emulator received. */
@NullMarked
package io.github.reactivepostman.test.log;

import org.jspecify.annotations.NullMarked;

/** The client against the emulator, over real sockets and in real time. */
@NullMarked
package io.github.reactivepostman.emulated;

import org.jspecify.annotations.NullMarked;

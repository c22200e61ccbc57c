/** The emulator of the Postman API: an in-process server that enforces the real limits. */
@NullMarked
package io.github.reactivepostman.test;

import org.jspecify.annotations.NullMarked;

/** Tests of the emulator in the tests of an application. */
@NullMarked
package io.github.reactivepostman.spring.test;

import org.jspecify.annotations.NullMarked;

/** The emulator in the tests of an application; needs {@code reactive-postman-test}. */
@NullMarked
package io.github.reactivepostman.spring.test;

import org.jspecify.annotations.NullMarked;

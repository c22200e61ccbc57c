/** Tests of the configuration of clients. */
@NullMarked
package io.github.reactivepostman.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;

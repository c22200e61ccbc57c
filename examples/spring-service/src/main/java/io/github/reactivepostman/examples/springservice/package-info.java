/** A service on the Postman API. */
@NullMarked
package io.github.reactivepostman.examples.springservice;

import org.jspecify.annotations.NullMarked;

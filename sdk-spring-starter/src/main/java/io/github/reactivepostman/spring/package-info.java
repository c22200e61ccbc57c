/** What a Spring Boot program names itself of the starter. */
@NullMarked
package io.github.reactivepostman.spring;

import org.jspecify.annotations.NullMarked;

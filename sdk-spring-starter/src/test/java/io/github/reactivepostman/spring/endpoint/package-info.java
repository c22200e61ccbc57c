@NullMarked
package io.github.reactivepostman.spring.endpoint;

import org.jspecify.annotations.NullMarked;

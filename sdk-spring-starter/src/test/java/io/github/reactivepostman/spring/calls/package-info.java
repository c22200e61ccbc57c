@NullMarked
package io.github.reactivepostman.spring.calls;

import org.jspecify.annotations.NullMarked;

/** The server on Reactor Netty and the way of a call through it; not API. */
@NullMarked
package io.github.reactivepostman.test.internal.server;

import org.jspecify.annotations.NullMarked;

/** Calls over HTTP in the manner of WebClient: templates, bodies, answers, filters and the transport. */
@NullMarked
package io.github.reactivepostman.http;

import org.jspecify.annotations.NullMarked;

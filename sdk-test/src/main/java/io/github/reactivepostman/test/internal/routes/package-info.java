/** The operations, one class per resource group; not API. */
@NullMarked
package io.github.reactivepostman.test.internal.routes;

import org.jspecify.annotations.NullMarked;

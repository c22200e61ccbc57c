/** How the SDK's types are written and read as JSON; not API. */
@NullMarked
package io.github.reactivepostman.internal.json;

import org.jspecify.annotations.NullMarked;

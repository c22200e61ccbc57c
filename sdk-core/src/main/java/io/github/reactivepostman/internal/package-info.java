/** What several packages share and no user sees; not API. */
@NullMarked
package io.github.reactivepostman.internal;

import org.jspecify.annotations.NullMarked;

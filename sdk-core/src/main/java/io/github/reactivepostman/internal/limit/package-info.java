/** The limit engine: reads headers, keeps the windows and lets calls out; not API. */
@NullMarked
package io.github.reactivepostman.internal.limit;

import org.jspecify.annotations.NullMarked;

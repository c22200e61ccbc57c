/** Monitors, their runs, and the runners that execute them. */
@NullMarked
package io.github.reactivepostman.api.monitors;

import org.jspecify.annotations.NullMarked;

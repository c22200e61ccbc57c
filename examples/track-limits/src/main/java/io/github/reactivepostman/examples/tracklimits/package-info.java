/** The main job: an inventory of an account as fast as the call limit permits, with the limit shown live. */
@NullMarked
package io.github.reactivepostman.examples.tracklimits;

import org.jspecify.annotations.NullMarked;

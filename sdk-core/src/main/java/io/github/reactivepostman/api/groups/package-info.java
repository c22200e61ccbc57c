/** Groups of users in a team. */
@NullMarked
package io.github.reactivepostman.api.groups;

import org.jspecify.annotations.NullMarked;

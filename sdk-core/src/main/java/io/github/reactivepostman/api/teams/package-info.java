/** Teams of an organisation: members, access requests and settings. */
@NullMarked
package io.github.reactivepostman.api.teams;

import org.jspecify.annotations.NullMarked;

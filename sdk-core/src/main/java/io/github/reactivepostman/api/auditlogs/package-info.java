/** What was done in a team, and by whom. */
@NullMarked
package io.github.reactivepostman.api.auditlogs;

import org.jspecify.annotations.NullMarked;

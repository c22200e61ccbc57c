/** What the typed resources share: pages, jobs, changes of fields and open enums. */
@NullMarked
package io.github.reactivepostman.api;

import org.jspecify.annotations.NullMarked;

/** What the typed resources share: pages, changes of fields and open enums. */
@NullMarked
package io.github.reactivepostman.api;

import org.jspecify.annotations.NullMarked;

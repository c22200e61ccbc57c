/** Billing accounts and invoices. */
@NullMarked
package io.github.reactivepostman.api.billing;

import org.jspecify.annotations.NullMarked;

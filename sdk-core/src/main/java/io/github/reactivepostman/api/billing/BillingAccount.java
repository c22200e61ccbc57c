package io.github.reactivepostman.api.billing;

import org.jspecify.annotations.Nullable;

/**
 * A team's account with Postman.
 *
 * @param id what names it in {@link Billing#invoices}
 * @param teamId the team
 * @param state how it stands
 * @param salesChannel how the plan was bought
 * @param billingEmail address that invoices go to
 * @param slots how many people the plan is for
 */
public record BillingAccount(
        String id,
        @Nullable String teamId,
        @Nullable AccountState state,
        @Nullable SalesChannel salesChannel,
        @Nullable String billingEmail,
        @Nullable Slots slots) {

    /**
     * How many people a plan is for.
     *
     * @param total how many in all
     * @param consumed how many of them are taken
     * @param available how many are left
     * @param unbilled how many are taken and not yet billed
     */
    public record Slots(
            @Nullable Integer total,
            @Nullable Integer consumed,
            @Nullable Integer available,
            @Nullable Integer unbilled) {}
}

package io.github.reactivepostman.api.billing;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice.
 *
 * @param id what names it
 * @param status how it stands
 * @param issuedAt day of the invoice, as its midnight in UTC
 * @param totalAmount what is to be paid
 * @param links where more of it is
 */
public record Invoice(
        String id,
        @Nullable InvoiceStatus status,
        @Nullable Instant issuedAt,
        @Nullable Amount totalAmount,
        @Nullable Links links) {

    /** Returns where the invoice can be seen and downloaded; null when the service does not tell it. */
    public @Nullable String url() {
        return links == null || links.web() == null ? null : links.web().href();
    }

    /**
     * An amount of money.
     *
     * @param value how much
     * @param currency of what, as in ISO 4217
     */
    public record Amount(
            @Nullable BigDecimal value, @Nullable String currency) {}

    /**
     * Where more of an invoice is.
     *
     * @param web page to see and download it
     */
    public record Links(@Nullable Link web) {}

    /**
     * A link.
     *
     * @param href its URL
     */
    public record Link(@Nullable String href) {}
}

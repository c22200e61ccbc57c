package io.github.reactivepostman.test.account;

import java.time.LocalDate;
import java.util.List;

/**
 * Holds the team's account with Postman.
 *
 * @param id the account's number
 * @param invoices the invoices, all of them paid
 */
public record StoredBilling(long id, List<StoredInvoice> invoices) {
    /**
     * Holds an invoice.
     *
     * @param id the id
     * @param issued the day of the invoice
     * @param dollars the amount
     */
    public record StoredInvoice(String id, LocalDate issued, int dollars) {}
}

package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.billing.AccountState;
import io.github.reactivepostman.api.billing.BillingAccount;
import io.github.reactivepostman.api.billing.Invoice;
import io.github.reactivepostman.api.billing.InvoiceStatus;
import io.github.reactivepostman.api.billing.SalesChannel;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillingOperationsTest {

    @Test
    void shouldReadTheAccount() {
        BillingAccount account =
                Operations.one("getAccounts", client -> client.billing().account());

        assertThat(account)
                .isEqualTo(new BillingAccount(
                        "5150",
                        "77",
                        AccountState.PAID,
                        SalesChannel.SELF_SERVE,
                        "bills@example.org",
                        new BillingAccount.Slots(12, 9, 3, 1)));
    }

    @Test
    void shouldListInvoices() {
        List<Invoice> invoices =
                Operations.all("getAccountInvoices", client -> client.billing().invoices("51/50", InvoiceStatus.PAID));

        Invoice first = invoices.get(0);
        assertThat(first.issuedAt()).isEqualTo("2025-05-06T00:00:00Z");
        assertThat(first.totalAmount()).isEqualTo(new Invoice.Amount(new BigDecimal(1234), "USD"));
        assertThat(first.url()).isEqualTo("https://pay.example.org/inv_A1");
        assertThat(invoices.get(1).url()).isNull();
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("billing", client -> client.billing().account());
    }
}

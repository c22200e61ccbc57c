package io.github.reactivepostman.test.account;

import io.github.reactivepostman.test.account.StoredBilling.StoredInvoice;
import java.time.LocalDate;
import java.util.List;

/** Keeps what a team has besides its work: secrets found in it, the audit trail, the bill, tokens and webhooks. */
public final class TeamRecords {
    private final DetectedSecrets secrets = new DetectedSecrets();
    private final AuditTrail trail = new AuditTrail();
    private final TokenStore tokens = new TokenStore();
    private final Store<StoredWebhook> webhooks = new Store<>();
    private final User user;

    TeamRecords(User user) {
        this.user = user;
    }

    /** Returns the secrets that the scanner found: none until they are added. */
    public DetectedSecrets secrets() {
        return secrets;
    }

    /** Returns the audit trail: each call that changed something leaves an event there. */
    public AuditTrail trail() {
        return trail;
    }

    /** Returns the OAuth clients and the tokens that are valid. */
    public TokenStore tokens() {
        return tokens;
    }

    /** Returns the team's account with its two invoices. */
    public StoredBilling billing() {
        return new StoredBilling(
                user.teamId() + 1000,
                List.of(
                        new StoredInvoice("inv_EMULATED1", LocalDate.of(2026, 1, 12), 440),
                        new StoredInvoice("inv_EMULATED2", LocalDate.of(2026, 2, 12), 460)));
    }

    /** Adds a webhook. */
    public StoredWebhook addWebhook(String workspaceId, String name, String collectionUid) {
        String id = Ids.next();
        StoredWebhook added = new StoredWebhook(id, user.uid(id), workspaceId, name, collectionUid);
        webhooks.add(id, added);
        return added;
    }

    /** Returns the webhooks. */
    public List<StoredWebhook> webhooks() {
        return webhooks.all();
    }
}

package io.github.reactivepostman.test.account;

/** Keeps what people do with collections together: forks and merges, pull requests, roles, keys and documentation. */
public final class Collaboration {
    private final ForkStore forks;
    private final Merges merges;
    private final JobStore mergeJobs = new JobStore();
    private final JobStore duplications = new JobStore();
    private final PullRequestStore pullRequests = new PullRequestStore();
    private final RoleStore roles;
    private final DocumentationStore documentation = new DocumentationStore();
    private final AccessKeyStore accessKeys;

    Collaboration(User user, CollectionStore collections) {
        this.forks = new ForkStore(user, collections);
        this.merges = new Merges(collections, forks);
        this.roles = new RoleStore(user);
        this.accessKeys = new AccessKeyStore(user);
    }

    /** Returns the forks. */
    public ForkStore forks() {
        return forks;
    }

    /** Returns what merges forks. */
    public Merges merges() {
        return merges;
    }

    /** Returns the jobs that merge. */
    public JobStore mergeJobs() {
        return mergeJobs;
    }

    /** Returns the jobs that duplicate. */
    public JobStore duplications() {
        return duplications;
    }

    /** Returns the pull requests. */
    public PullRequestStore pullRequests() {
        return pullRequests;
    }

    /** Returns the roles. */
    public RoleStore roles() {
        return roles;
    }

    /** Returns the published documentation. */
    public DocumentationStore documentation() {
        return documentation;
    }

    /** Returns the keys that open one collection each. */
    public AccessKeyStore accessKeys() {
        return accessKeys;
    }
}

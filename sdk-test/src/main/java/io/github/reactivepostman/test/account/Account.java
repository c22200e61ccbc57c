package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what the emulated account holds, in memory; safe for any number of threads.
 *
 * <p>Reading gives the state of the moment, in the order in which things were added.
 */
public final class Account {
    private final User user = User.sample();
    private final WorkspaceStore workspaces = new WorkspaceStore(user);
    private final CollectionStore collections = new CollectionStore(user);
    private final Collaboration collaboration = new Collaboration(user, collections);
    private final EnvironmentStore environments = new EnvironmentStore(user);
    private final MockStore mocks = new MockStore(user);
    private final MonitorStore monitors = new MonitorStore(user);
    private final CommentStore comments = new CommentStore();
    private final TeamRecords records = new TeamRecords(user);
    private final PackageStore packages = new PackageStore();
    private final ComponentStore components = new ComponentStore();
    private final NetworkStore network = new NetworkStore();
    private final SdkStore sdks = new SdkStore();
    private final SpecStore specs = new SpecStore();
    private final TagStore tags = new TagStore();
    private final PeopleStore people = new PeopleStore(user);
    private final TeamStore teams = new TeamStore(user);

    /** Makes an account without workspaces, whose only team has the user as its only member. */
    public Account() {
        collections.watch(workspaces.activities());
        environments.watch(workspaces.activities());
    }

    /** Returns the user, who is the owner of everything. */
    public User user() {
        return user;
    }

    /** Adds a team workspace and returns its id. */
    public String addWorkspace(String name) {
        return workspaces.add(name, "team", null, null).id();
    }

    /** Adds a collection with a small document and returns its uid. */
    public String addCollection(String workspaceId, String name) {
        return addCollection(workspaceId, Samples.collection(name));
    }

    /** Adds a collection with a copy of the given document and returns its uid; items without an id are given one. */
    public String addCollection(String workspaceId, ObjectNode document) {
        return collections.add(workspaceId, document).uid();
    }

    /** Adds an environment with three variables and returns its uid. */
    public String addEnvironment(String workspaceId, String name) {
        return addEnvironment(workspaceId, name, Samples.values());
    }

    /** Adds an environment with a copy of the given variables and returns its uid. */
    public String addEnvironment(String workspaceId, String name, ArrayNode values) {
        return environments.add(workspaceId, name, values).uid();
    }

    /** Adds a small OpenAPI specification of one file, {@code index.json}, and returns its id. */
    public String addSpec(String workspaceId, String name) {
        return specs.add(workspaceId, name, "OPENAPI:3.0", Samples.spec(name)).id();
    }

    /** Adds a mock server of a collection, which everybody can call, and returns its id. */
    public String addMock(String workspaceId, String collectionUid, String name) {
        return mocks.add(workspaceId, Samples.mock(collectionUid, name)).id();
    }

    /** Adds a monitor that runs a collection each night, and returns its id. */
    public String addMonitor(String workspaceId, String collectionUid, String name) {
        return monitors.add(workspaceId, Samples.monitor(collectionUid, name)).id();
    }

    /** Makes a key with which a collection can be read without an API key, and returns it. */
    public String addAccessKey(String collectionIdOrUid) {
        return collaboration.accessKeys().add(collectionIdOrUid).token();
    }

    /** Adds workspaces and spreads collections and environments over them; at least one workspace is added. */
    public void seed(int workspaceCount, int collectionCount, int environmentCount) {
        int homes = Math.max(1, workspaceCount);
        List<String> ids = IntStream.rangeClosed(1, homes)
                .mapToObj(i -> addWorkspace("Workspace " + i))
                .toList();
        for (int i = 0; i < collectionCount; i++) {
            addCollection(ids.get(i % homes), "Collection " + (i + 1));
        }
        for (int i = 0; i < environmentCount; i++) {
            addEnvironment(ids.get(i % homes), "Environment " + (i + 1));
        }
    }

    /** Returns the workspaces. */
    public List<StoredWorkspace> workspaces() {
        return workspaces.all();
    }

    /** Returns the collections of all workspaces. */
    public List<StoredCollection> collections() {
        return collections.all();
    }

    /** Returns the environments of all workspaces. */
    public List<StoredEnvironment> environments() {
        return environments.all();
    }

    /** Returns the specifications of all workspaces. */
    public List<StoredSpec> specs() {
        return specs.all();
    }

    /** Returns the workspaces with what changes them. */
    public WorkspaceStore workspaceStore() {
        return workspaces;
    }

    /** Returns the collections with what changes them. */
    public CollectionStore collectionStore() {
        return collections;
    }

    /** Returns what people do with collections together. */
    public Collaboration collaboration() {
        return collaboration;
    }

    /** Returns the environments with what changes them. */
    public EnvironmentStore environmentStore() {
        return environments;
    }

    /** Returns the specifications with what changes them. */
    public SpecStore specStore() {
        return specs;
    }

    /** Returns the tags with what changes them. */
    public TagStore tagStore() {
        return tags;
    }

    /** Returns the people of the team and its partners, with what adds to them. */
    public PeopleStore people() {
        return people;
    }

    /** Returns the teams with what changes them. */
    public TeamStore teamStore() {
        return teams;
    }

    /** Returns the script packages with what changes them. */
    public PackageStore packageStore() {
        return packages;
    }

    /** Returns the components with what changes them. */
    public ComponentStore componentStore() {
        return components;
    }

    /** Returns the private network with what changes it. */
    public NetworkStore networkStore() {
        return network;
    }

    /** Returns the generated SDKs with what changes them. */
    public SdkStore sdkStore() {
        return sdks;
    }

    /** Returns what the team has besides its work: found secrets, the audit trail, the bill, tokens, webhooks. */
    public TeamRecords records() {
        return records;
    }

    /** Returns the comments with what changes them. */
    public CommentStore commentStore() {
        return comments;
    }

    /** Returns the mock servers with what changes them. */
    public MockStore mockStore() {
        return mocks;
    }

    /** Returns the monitors with what changes them. */
    public MonitorStore monitorStore() {
        return monitors;
    }

    /** Removes a workspace and everything in it; tells whether there was one. */
    public boolean removeWorkspace(String id) {
        collections.removeOf(id);
        environments.removeOf(id);
        specs.removeOf(id);
        packages.removeOf(id);
        network.remove(id);
        mocks.removeOf(id);
        monitors.removeOf(id);
        return workspaces.remove(id);
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}

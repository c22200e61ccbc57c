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
    private final EnvironmentStore environments = new EnvironmentStore(user);
    private final MockStore mocks = new MockStore(user);
    private final MonitorStore monitors = new MonitorStore(user);

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
        String key = "PMAT-" + Ids.next();
        collections.addAccessKey(key, collectionIdOrUid);
        return key;
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

    /** Returns the workspaces with what changes them. */
    public WorkspaceStore workspaceStore() {
        return workspaces;
    }

    /** Returns the collections with what changes them. */
    public CollectionStore collectionStore() {
        return collections;
    }

    /** Returns the environments with what changes them. */
    public EnvironmentStore environmentStore() {
        return environments;
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
        mocks.removeOf(id);
        monitors.removeOf(id);
        return workspaces.remove(id);
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}

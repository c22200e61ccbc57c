package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Keeps the users and groups of the team, the partners, and who was invited to become one. */
public final class PeopleStore {
    private static final Instant FOUNDED = Instant.parse("2024-01-15T09:30:00Z");

    private final Store<StoredUser> users = new Store<>();
    private final Store<StoredGroup> groups = new Store<>();
    private final Map<String, String> partners = new ConcurrentHashMap<>();
    private final Map<String, Boolean> invited = new ConcurrentHashMap<>();
    private final AtomicLong userIds;
    private final AtomicLong groupIds = new AtomicLong(7000);

    PeopleStore(User owner) {
        userIds = new AtomicLong(owner.id());
        StoredUser first = new StoredUser(
                owner.id(), owner.fullName(), owner.username(), owner.email(), List.of("admin", "user"), FOUNDED);
        users.add(Long.toString(owner.id()), first);
    }

    /** Adds a user with a made-up address. */
    public StoredUser addUser(String name) {
        long id = userIds.incrementAndGet();
        String username = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        StoredUser added =
                new StoredUser(id, name, username, username + "@example.com", List.of("user"), Account.now());
        users.add(Long.toString(id), added);
        return added;
    }

    /** Adds a group of users. */
    public StoredGroup addGroup(String name, List<Long> members) {
        StoredGroup added = new StoredGroup(groupIds.incrementAndGet(), name, List.copyOf(members), Account.now());
        groups.add(Long.toString(added.id()), added);
        return added;
    }

    /** Makes the owner of an address a partner, and returns the id. */
    public String addPartner(String email) {
        return partners.computeIfAbsent(email, address -> Long.toString(userIds.incrementAndGet()));
    }

    /** Returns a user, or null. */
    public @Nullable StoredUser user(String id) {
        return users.find(id);
    }

    /** Returns the users. */
    public List<StoredUser> users() {
        return users.all();
    }

    /** Returns a group, or null. */
    public @Nullable StoredGroup group(String id) {
        return groups.find(id);
    }

    /** Returns the groups. */
    public List<StoredGroup> groups() {
        return groups.all();
    }

    /** Returns the id of the partner with the address, or null. */
    public @Nullable String partner(String email) {
        return partners.get(email);
    }

    /** Notes an invitation; tells whether it is the first to this workspace. */
    public boolean invite(String workspaceId, String email) {
        return invited.putIfAbsent(workspaceId + " " + email, true) == null;
    }
}

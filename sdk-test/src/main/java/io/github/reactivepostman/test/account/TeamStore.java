package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the teams of the organization, their members and the requests for roles in them. */
public final class TeamStore {
    private static final String MANAGER = "TEAM_MANAGER";

    private final Store<StoredTeam> teams = new Store<>();
    private final Store<StoredAccessRequest> requests = new Store<>();
    private final Map<String, Map<Holder, String>> members = new ConcurrentHashMap<>();
    private final AtomicLong teamIds;
    private final AtomicLong requestIds = new AtomicLong();
    private final User user;

    TeamStore(User user) {
        this.user = user;
        this.teamIds = new AtomicLong(user.teamId() - 1);
        add(user.teamName(), null);
    }

    /** Adds a team, whose manager is the user. */
    public StoredTeam add(String name, @Nullable String description) {
        Instant now = Account.now();
        long id = teamIds.incrementAndGet();
        StoredTeam added = new StoredTeam(id, name, description, user.id(), "disabled", "disabled", now, now);
        setRole(id, new Holder("user", Long.toString(user.id())), MANAGER);
        teams.add(Long.toString(id), added);
        return added;
    }

    /** Returns a team, or null. */
    public @Nullable StoredTeam find(String id) {
        return teams.find(id);
    }

    /** Changes a team and returns it as it is then, or null when there is none. */
    public @Nullable StoredTeam update(String id, UnaryOperator<StoredTeam> change) {
        return teams.update(id, change);
    }

    /** Returns the teams. */
    public List<StoredTeam> all() {
        return teams.all();
    }

    /** Returns the roles by who has them. */
    public Map<Holder, String> members(long teamId) {
        return members.getOrDefault(Long.toString(teamId), Map.of());
    }

    /** Gives somebody a role, or takes it for null; returns the one before. */
    public @Nullable String setRole(long teamId, Holder who, @Nullable String role) {
        AtomicReference<@Nullable String> before = new AtomicReference<>();
        members.compute(Long.toString(teamId), (id, old) -> {
            Map<Holder, String> copy = new LinkedHashMap<>(old == null ? Map.of() : old);
            before.set(role == null ? copy.remove(who) : copy.put(who, role));
            return copy;
        });
        return before.get();
    }

    /** Adds a request of the user. */
    public StoredAccessRequest addRequest(long teamId, Holder who, @Nullable String role, String type, String reason) {
        StoredAccessRequest added = new StoredAccessRequest(
                requestIds.incrementAndGet(), teamId, who, role, type, reason, user.id(), Account.now());
        requests.add(Long.toString(added.id()), added);
        return added;
    }

    /** Returns the requests of a team that nobody has decided on. */
    public List<StoredAccessRequest> requests(long teamId) {
        return requests.all().stream()
                .filter(request -> request.teamId() == teamId)
                .toList();
    }

    /** Takes a request of a team away and returns it, or null when there is none. */
    public @Nullable StoredAccessRequest takeRequest(long teamId, String id) {
        StoredAccessRequest request = requests.find(id);
        return request == null || request.teamId() != teamId ? null : requests.remove(id);
    }
}

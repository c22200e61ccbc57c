package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which roles users, groups and teams get in a collection; immutable, and sent as one operation for each kind. */
public final class CollectionRoleChange {

    private final List<Operation> operations;

    private CollectionRoleChange(List<Operation> operations) {
        this.operations = operations;
    }

    /** Changes nothing yet; the service refuses a change without any role. */
    public static CollectionRoleChange none() {
        return new CollectionRoleChange(List.of());
    }

    /**
     * Gives a user a role.
     *
     * @throws IllegalArgumentException when the id is not a number
     */
    public CollectionRoleChange withUser(String userId, CollectionRole role) {
        return with("/user", Assigned.of("userId", userId, role));
    }

    /**
     * Gives a user group a role.
     *
     * @throws IllegalArgumentException when the id is not a number
     */
    public CollectionRoleChange withGroup(String groupId, CollectionRole role) {
        return with("/group", Assigned.of("groupId", groupId, role));
    }

    /**
     * Gives a team a role.
     *
     * @throws IllegalArgumentException when the id is not a number
     */
    public CollectionRoleChange withTeam(String teamId, CollectionRole role) {
        return with("/team", Assigned.of("teamId", teamId, role));
    }

    List<Operation> operations() {
        return operations;
    }

    private CollectionRoleChange with(String path, Assigned assigned) {
        Map<String, Operation> byPath = new TreeMap<>();
        Stream.concat(operations.stream(), Stream.of(new Operation("update", path, List.of(assigned))))
                .forEach(operation -> byPath.merge(operation.path(), operation, Operation::plus));
        return new CollectionRoleChange(List.copyOf(byPath.values()));
    }

    @Override
    public String toString() {
        return "CollectionRoleChange" + operations;
    }

    /** One operation as it is sent. */
    record Operation(String op, String path, List<Assigned> value) {

        Operation plus(Operation other) {
            return new Operation(
                    op,
                    path,
                    Stream.concat(value.stream(), other.value().stream()).toList());
        }
    }

    /** One role as it is sent: the service takes ids as numbers only. */
    record Assigned(long id, CollectionRole role) {

        static Assigned of(String argument, String id, CollectionRole role) {
            try {
                return new Assigned(Long.parseLong(Values.text(argument, id)), Values.present("role", role));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("'" + argument + "' must be a number, was '" + id + "'", e);
            }
        }
    }
}

package io.github.reactivepostman.api.environments;

import io.github.reactivepostman.internal.Values;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes of single properties of an environment. The service takes only one kind of them in a call, so that each kind
 * is a type of its own.
 *
 * <p>Variables are named by their position, which starts at zero. Instances are immutable and print no values.
 */
public abstract sealed class EnvironmentPatch {

    private final List<Operation> operations;

    private EnvironmentPatch(List<Operation> operations) {
        this.operations = operations;
    }

    /** Starts a patch that adds variables and descriptions. */
    public static Add adding() {
        return new Add(List.of());
    }

    /** Starts a patch that replaces the name and properties of variables. */
    public static Replace replacing() {
        return new Replace(List.of());
    }

    /** Removes the variables at these positions, which are counted before any of them is removed. */
    public static Remove removing(int... positions) {
        // From the last to the first, or each removal would shift the ones after it.
        return new Remove(IntStream.of(positions)
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(position -> new Operation("remove", at(position), null))
                .toList());
    }

    List<Operation> operations() {
        return operations;
    }

    @Override
    public String toString() {
        return "EnvironmentPatch" + operations;
    }

    private static String at(int position) {
        return "/values/" + Values.atLeast("position", 0, position);
    }

    private static List<Operation> plus(List<Operation> operations, String op, String path, Object value) {
        Operation added = new Operation(op, path, Values.present("value", value));
        return Stream.concat(operations.stream(), Stream.of(added)).toList();
    }

    /** Adds variables and descriptions. */
    public static final class Add extends EnvironmentPatch {

        private Add(List<Operation> operations) {
            super(operations);
        }

        /** Adds a variable before the one that is at the position now. */
        public Add variable(int position, EnvironmentVariable variable) {
            return new Add(plus(operations(), "add", at(position), variable));
        }

        /** Adds a description to a variable that has none. */
        public Add description(int position, String description) {
            return new Add(plus(operations(), "add", at(position) + "/description", description));
        }
    }

    /** Replaces the name and properties of variables. */
    public static final class Replace extends EnvironmentPatch {

        private Replace(List<Operation> operations) {
            super(operations);
        }

        /** Renames the environment. */
        public Replace name(String name) {
            return new Replace(plus(operations(), "replace", "/name", Values.text("name", name)));
        }

        /** Renames a variable. */
        public Replace key(int position, String key) {
            return property(position, "key", Values.text("key", key));
        }

        public Replace value(int position, String value) {
            return property(position, "value", value);
        }

        public Replace type(int position, VariableType type) {
            return property(position, "type", type);
        }

        public Replace enabled(int position, boolean enabled) {
            return property(position, "enabled", enabled);
        }

        /** Replaces a description; {@link Add#description} gives one to a variable that has none. */
        public Replace description(int position, String description) {
            return property(position, "description", description);
        }

        /** Names another secret for a vault variable. */
        public Replace source(int position, VaultSource source) {
            return property(position, "source", source);
        }

        private Replace property(int position, String name, Object value) {
            return new Replace(plus(operations(), "replace", at(position) + "/" + name, value));
        }
    }

    /** Removes variables. */
    public static final class Remove extends EnvironmentPatch {

        private Remove(List<Operation> operations) {
            super(operations);
        }
    }

    /** One operation as it is sent. */
    record Operation(String op, String path, @Nullable Object value) {

        @Override
        public String toString() {
            return op + " " + path;
        }
    }
}

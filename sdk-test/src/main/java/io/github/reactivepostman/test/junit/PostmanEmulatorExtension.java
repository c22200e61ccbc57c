package io.github.reactivepostman.test.junit;

import io.github.reactivepostman.test.PostmanEmulator;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs an emulator around tests and hands it to parameters of type {@link PostmanEmulator}.
 *
 * <p>In a static field, and with {@code @ExtendWith}, one emulator serves all tests of the class, nested ones too; in an
 * instance field every test has its own.
 *
 * <pre>{@code
 * @RegisterExtension
 * static PostmanEmulatorExtension emulator =
 *         PostmanEmulatorExtension.create(builder -> builder.accountLimit(50, Duration.ofSeconds(10)));
 * }</pre>
 */
public final class PostmanEmulatorExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private final Consumer<PostmanEmulator.Builder> customizer;
    private final AtomicInteger users = new AtomicInteger();
    private final AtomicReference<@Nullable PostmanEmulator> running = new AtomicReference<>();

    /** Builds an extension with the documented limits, as {@code @ExtendWith} does. */
    public PostmanEmulatorExtension() {
        this(builder -> {});
    }

    private PostmanEmulatorExtension(Consumer<PostmanEmulator.Builder> customizer) {
        this.customizer = customizer;
    }

    /** Builds an extension with the documented limits. */
    public static PostmanEmulatorExtension create() {
        return new PostmanEmulatorExtension();
    }

    /** Builds an extension whose emulators are as the customizer wants them. */
    public static PostmanEmulatorExtension create(Consumer<PostmanEmulator.Builder> customizer) {
        return new PostmanEmulatorExtension(customizer);
    }

    /** Returns the running emulator; fails outside of tests. */
    public PostmanEmulator emulator() {
        return Objects.requireNonNull(running.get(), "the emulator runs during tests only");
    }

    /** Returns the address of the running emulator. */
    public URI baseUri() {
        return emulator().baseUri();
    }

    /** Returns the default key of the running emulator. */
    public String apiKey() {
        return emulator().apiKey();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        enter();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        enter();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        leave();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        leave();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PostmanEmulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return emulator();
    }

    // The outermost scope starts the emulator and ends it: a class, or a single test when there was no class.
    private void enter() {
        if (users.getAndIncrement() == 0) {
            PostmanEmulator.Builder builder = PostmanEmulator.builder();
            customizer.accept(builder);
            running.set(builder.start());
        }
    }

    private void leave() {
        if (users.decrementAndGet() == 0) {
            PostmanEmulator ended = running.getAndSet(null);
            if (ended != null) {
                ended.close();
            }
        }
    }
}

package io.github.reactivepostman.test.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.reactivepostman.test.PostmanEmulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

class PostmanEmulatorExtensionTest {
    private static final List<PostmanEmulator> SEEN = new ArrayList<>();

    private static List<PostmanEmulator> run(Class<?> tests, int count) {
        SEEN.clear();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.started(count).succeeded(count));
        assertThat(SEEN).hasSize(count);
        return List.copyOf(SEEN);
    }

    @Test
    void shouldServeAWholeClassAndItsNestedOnesFromAStaticField() {
        assertThat(run(StaticField.class, 3)).containsOnly(SEEN.get(0));
    }

    @Test
    void shouldServeAWholeClassWithExtendWith() {
        assertThat(run(Extended.class, 2)).containsOnly(SEEN.get(0));
    }

    @Test
    void shouldServeEveryTestFromAnInstanceField() {
        assertThat(run(InstanceField.class, 2)).doesNotHaveDuplicates();
    }

    @Test
    void shouldHaveNoEmulatorOutsideOfTests() {
        assertThatNullPointerException()
                .isThrownBy(() -> PostmanEmulatorExtension.create().emulator());
    }

    static class StaticField {
        @RegisterExtension
        static final PostmanEmulatorExtension EMULATOR =
                PostmanEmulatorExtension.create(builder -> builder.apiKey("PMAK-mine"));

        @Test
        void first(PostmanEmulator emulator) {
            SEEN.add(emulator);
            assertThat(EMULATOR.apiKey()).isEqualTo("PMAK-mine");
        }

        @Test
        void second() {
            SEEN.add(EMULATOR.emulator());
            assertThat(EMULATOR.baseUri()).isEqualTo(EMULATOR.emulator().baseUri());
        }

        @Nested
        class Inner {
            @Test
            void third(PostmanEmulator emulator) {
                SEEN.add(emulator);
            }
        }
    }

    @ExtendWith(PostmanEmulatorExtension.class)
    static class Extended {
        @Test
        void first(PostmanEmulator emulator) {
            SEEN.add(emulator);
        }

        @Test
        void second(PostmanEmulator emulator) {
            SEEN.add(emulator);
        }
    }

    static class InstanceField {
        @RegisterExtension
        final PostmanEmulatorExtension emulator = PostmanEmulatorExtension.create();

        @Test
        void first() {
            SEEN.add(emulator.emulator());
        }

        @Test
        void second() {
            SEEN.add(emulator.emulator());
        }
    }
}

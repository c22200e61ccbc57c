package io.github.reactivepostman.spring;

import java.util.function.Consumer;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.TestCompiler;

/**
 * An application that is processed ahead of time, and started from what that generated.
 *
 * @param application its configuration
 * @param build the properties that are known when it is processed
 */
public record AheadOfTime(Class<?> application, TestPropertyValues build) {

    /** Processes it; what was generated holds the hints too. */
    public TestGenerationContext process() {
        TestGenerationContext generation = new TestGenerationContext(application);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            build.applyTo(context);
            context.register(application);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
            generation.writeGeneratedContent();
        }
        return generation;
    }

    /** Processes it, compiles what was generated, starts that with the given properties, and shows it to the test. */
    public void start(TestPropertyValues run, Consumer<GenericApplicationContext> test) {
        TestCompiler.forSystem().with(process()).compile(compiled -> {
            try (GenericApplicationContext context = new GenericApplicationContext()) {
                run.applyTo(context);
                initializer(compiled.getInstance(ApplicationContextInitializer.class))
                        .initialize(context);
                context.refresh();
                test.accept(context);
            }
        });
    }

    @SuppressWarnings("unchecked") // is generated for such contexts
    private static ApplicationContextInitializer<GenericApplicationContext> initializer(
            ApplicationContextInitializer<?> generated) {
        return (ApplicationContextInitializer<GenericApplicationContext>) generated;
    }
}

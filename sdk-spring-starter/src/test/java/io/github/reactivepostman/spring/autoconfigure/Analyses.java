package io.github.reactivepostman.spring.autoconfigure;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

/** What an application says whose context does not start, with all analyzers of the class path in their order. */
final class Analyses {

    private Analyses() {}

    static String of(ApplicationContextRunner runner) {
        String[] text = new String[1];
        runner.run(context -> text[0] =
                of(Objects.requireNonNull(context.getStartupFailure(), "the context started, although it should not")));
        return text[0];
    }

    private static String of(Throwable failure) {
        return analyzers().stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Analyses::text)
                .orElseThrow(() -> new AssertionError("no analysis", failure));
    }

    private static List<FailureAnalyzer> analyzers() {
        ArgumentResolver arguments = ArgumentResolver.of(BeanFactory.class, new DefaultListableBeanFactory())
                .and(Environment.class, new StandardEnvironment());
        return SpringFactoriesLoader.forDefaultResourceLocation(Analyses.class.getClassLoader())
                .load(FailureAnalyzer.class, arguments, (type, name, missing) -> {});
    }

    private static String text(FailureAnalysis analysis) {
        return analysis.getDescription() + "\n" + analysis.getAction();
    }
}

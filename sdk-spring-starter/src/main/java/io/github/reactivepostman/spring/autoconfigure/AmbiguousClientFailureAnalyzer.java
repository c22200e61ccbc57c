package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says how to choose a client where several could be injected; before Spring Boot's own analysis of such failures. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AmbiguousClientFailureAnalyzer extends AbstractInjectionFailureAnalyzer<NoUniqueBeanDefinitionException> {

    @Override
    protected @Nullable FailureAnalysis analyze(
            Throwable rootFailure, NoUniqueBeanDefinitionException cause, @Nullable String description) {
        Collection<String> beans = cause.getBeanNamesFound();
        if (cause.getBeanType() != PostmanClient.class || beans == null || beans.isEmpty()) {
            return null;
        }
        List<String> names = beans.stream().sorted().toList();
        return new FailureAnalysis(
                (description == null ? "An injection point" : description)
                        + " requires one PostmanClient, but there are several, and none of them is the default: "
                        + names
                        + ".",
                "Set 'postman.primary' to the name of the client that is meant where none is named, or set"
                        + " 'postman.api-key' for a default one, or name one of them with @Qualifier(\"" + names.get(0) + "\"), or inject PostmanClients.",
                cause);
    }
}

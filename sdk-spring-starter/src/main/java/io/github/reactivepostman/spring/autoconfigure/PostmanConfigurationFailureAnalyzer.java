package io.github.reactivepostman.spring.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which property to change when a client cannot be built. */
final class PostmanConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<PostmanConfigurationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PostmanConfigurationException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}

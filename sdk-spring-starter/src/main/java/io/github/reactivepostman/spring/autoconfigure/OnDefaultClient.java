package io.github.reactivepostman.spring.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the properties mean a default client: they have its key, or else no other client. */
final class OnDefaultClient extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("Default Postman client");
        if (ClientNames.hasDefaultKey(context.getEnvironment())) {
            return ConditionOutcome.match(message.because("'postman.api-key' is set"));
        }
        return ClientNames.in(context.getEnvironment()).isEmpty()
                ? ConditionOutcome.match(message.because("there are no 'postman.clients'"))
                : ConditionOutcome.noMatch(message.because("there are 'postman.clients', but no 'postman.api-key'"));
    }
}

package io.github.reactivepostman.spring.autoconfigure;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the keys out of the endpoints, where the actuator is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(SanitizingFunction.class)
class KeySanitizingConfiguration {

    @Bean
    SanitizingFunction postmanKeySanitizing(PostmanProperties properties) {
        return KeySanitizing.of(properties);
    }
}

package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.spring.PostmanConnectionDetails;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.context.properties.ConfigurationPropertiesReportEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.env.EnvironmentEndpointAutoConfiguration;
import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

/** The keys are shown nowhere. */
class KeysTest {

    private static final String OTHER = "PMAK-other-key-of-another-account";
    private static final ApplicationContextRunner RUNNER =
            Runners.withKey().withPropertyValues("postman.clients.ci.api-key=" + OTHER);

    @Test
    void shouldNotBeInTheTextOfTheProperties() {
        RUNNER.run(context -> {
            PostmanProperties properties = context.getBean(PostmanProperties.class);
            assertThat(properties.apiKey()).isEqualTo(Runners.KEY);
            assertThat(properties.clients().values())
                    .extracting(ClientProperties::apiKey)
                    .containsExactly(OTHER);
            assertThat(properties.toString())
                    .contains("REDACTED", "ci=ClientProperties[")
                    .doesNotContain(Runners.KEY, OTHER);
        });
    }

    @Test
    void shouldNotBeInTheTextOfAnyBean() {
        RUNNER.run(context -> assertThat(context.getBeansOfType(Object.class).values())
                .hasAtLeastOneElementOfType(PostmanConnectionDetails.class)
                .allSatisfy(bean -> assertThat(String.valueOf(bean)).doesNotContain(Runners.KEY, OTHER)));
    }

    @Test
    void shouldNotBeInTheEndpointsThatShowValues() {
        RUNNER.withConfiguration(AutoConfigurations.of(
                        EnvironmentEndpointAutoConfiguration.class,
                        ConfigurationPropertiesReportEndpointAutoConfiguration.class))
                .withPropertyValues(
                        "management.endpoints.web.exposure.include=*",
                        "management.endpoints.jmx.exposure.include=*",
                        "spring.jmx.enabled=true",
                        "management.endpoint.env.show-values=always",
                        "management.endpoint.configprops.show-values=always",
                        "another.name=" + OTHER,
                        "some.command.line=java --postman.api-key=" + Runners.KEY,
                        "postman.retry.attempts=4")
                .withSystemProperties("POSTMAN_CLIENTS_X_API_KEY=short")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(json(context.getBean(EnvironmentEndpoint.class).environment(null)))
                            .contains("postman.api-key", "another.name", "\"4\"")
                            .doesNotContain(Runners.KEY, OTHER, "\"short\"");
                    assertThat(json(context.getBean(ConfigurationPropertiesReportEndpoint.class)
                                    .configurationProperties()))
                            .contains("apiKey", "\"attempts\":4")
                            .doesNotContain(Runners.KEY, OTHER);
                });
    }

    private static String json(Object description) {
        return JsonMapper.shared().writeValueAsString(description);
    }
}

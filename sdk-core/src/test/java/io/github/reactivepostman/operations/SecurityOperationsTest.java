package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.security.ApiDefinition;
import io.github.reactivepostman.api.security.ApiSecurity;
import io.github.reactivepostman.api.security.DefinitionLanguage;
import io.github.reactivepostman.api.security.DefinitionType;
import io.github.reactivepostman.api.security.SecurityWarning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityOperationsTest {

    private static final ApiDefinition DEFINITION =
            ApiDefinition.of(DefinitionType.OPENAPI_3, DefinitionLanguage.JSON, "{\"openapi\":\"3.0.0\"}");

    @Test
    void shouldCheckADefinition() {
        List<SecurityWarning> warnings = Operations.all(
                "schemaSecurityValidation", client -> client.apiSecurity().validate(DEFINITION));

        SecurityWarning first = warnings.get(0);
        assertThat(first.dataPath()).containsExactly("paths", "/ships/{id}", "get");
        assertThat(first.location().end()).isEqualTo(new SecurityWarning.Position(38, 50));
        assertThat(first.category()).isEqualTo(new SecurityWarning.Named("Style", "style"));
        assertThat(warnings.get(1).severity()).isEqualTo("WARN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"warnings\":[]}", "{\"warnings\":null}", "{}"})
    void shouldTakeAnAnswerWithoutWarningsForNone(String answer) {
        FakeExchange exchange = new FakeExchange().answer(answer);

        assertThat(Outcomes.value(new ApiSecurity(exchange).validate(DEFINITION).collectList()))
                .isEmpty();
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("security", client -> client.apiSecurity().validate(DEFINITION));
    }
}

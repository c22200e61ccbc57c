package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.specs.NewSpecFile;
import io.github.reactivepostman.api.specs.Spec;
import io.github.reactivepostman.api.specs.SpecCreate;
import io.github.reactivepostman.api.specs.SpecDefinition;
import io.github.reactivepostman.api.specs.SpecFileFormat;
import io.github.reactivepostman.api.specs.SpecType;
import io.github.reactivepostman.api.specs.SpecUpdate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecOperationsTest {

    @Test
    void shouldStreamTheSpecificationsOfAWorkspace() {
        List<Spec> specs =
                Operations.all("getAllSpecs", client -> client.specs().list("w 1", 2));
        assertThat(specs).extracting(Spec::id).containsExactly("s1", "s2", "s3");
        assertThat(specs.get(2).type()).isEqualTo(SpecType.SMITHY_2_0);
        assertThat(specs.get(0).fileFormat()).isNull();
    }

    @Test
    void shouldMakeASpecificationOfSeveralFilesWithOneRoot() {
        SpecCreate spec = SpecCreate.of("Orders", SpecType.OPENAPI_3_1, "index.yaml", "openapi: 3.1.0\n")
                .withFile("schemas/order.yaml", "type: object\n");

        Spec made = Operations.one("createSpec", client -> client.specs().create("w/1", spec));
        assertThat(made.id()).isEqualTo("s4");
    }

    @Test
    void shouldNotTypeTheOnlyFile() {
        SpecCreate spec = SpecCreate.of("Orders", SpecType.GRAPHQL, "schema.graphql", "type Query { a: Int }");
        assertThat(spec.files()).containsExactly(NewSpecFile.of("schema.graphql", "type Query { a: Int }"));
    }

    @Test
    void shouldReadASpecification() {
        Spec spec = Operations.one("getSpec", client -> client.specs().get("s/1"));
        assertThat(spec)
                .isEqualTo(new Spec(
                        "s/1",
                        "Orders",
                        SpecType.OPENAPI_3_1,
                        SpecFileFormat.YAML,
                        "4012",
                        "4013",
                        Instant.parse("2027-02-01T08:15:00Z"),
                        Instant.parse("2027-03-01T09:45:30.25Z")));
    }

    @Test
    void shouldChangeProperties() {
        Spec spec = Operations.one(
                "updateSpecProperties",
                client -> client.specs().updateProperties("s1", SpecUpdate.name("Orders, 2nd")));
        assertThat(spec.name()).isEqualTo("Orders, 2nd");
    }

    @Test
    void shouldDeleteASpecification() {
        Operations.none("deleteSpec", client -> client.specs().delete("s1"));
    }

    @Test
    void shouldReadADefinitionInYamlAsItIs() {
        SpecDefinition definition =
                Operations.one("getSpecDefinition", client -> client.specs().definition("s1"));
        assertThat(definition.text()).isEqualTo("openapi: \"3.1.0\"\ninfo:\n  title: Aufträge\n");
        assertThat(definition.mediaType()).isEqualTo("application/yaml; charset=utf-8");
        assertThat(definition.isYaml()).isTrue();
        assertThat(definition).hasToString("SpecDefinition[application/yaml; charset=utf-8, 41 characters]");
    }

    @Test
    void shouldReadADefinitionInJsonAsItIs() {
        SpecDefinition definition = Operations.one(
                "getSpecDefinition-json", client -> client.specs().definition("s1"));
        assertThat(definition.text()).isEqualTo("{\n  \"openapi\" : \"3.0.0\"\n}");
        assertThat(definition.isYaml()).isFalse();
    }

    @Test
    void shouldRefuseWhatCannotBeBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecCreate.of(" ", SpecType.GRAPHQL, "a", "b"))
                .withMessage("'name' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecUpdate.name(""))
                .withMessage("'name' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewSpecFile.of("", "b"))
                .withMessage("'path' must not be blank");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("specs", client -> client.specs().get("s1"));
    }
}

package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.groups.Group;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupOperationsTest {

    @Test
    void shouldListGroups() {
        List<Group> groups =
                Operations.all("getGroups", client -> client.groups().list());
        assertThat(groups).extracting(Group::id).containsExactly("7001", "7002");
        assertThat(groups.get(1).members()).isEmpty();
        assertThat(groups.get(1).roles()).isEmpty();
        assertThat(groups.get(0).managers()).as("not told in lists").isEmpty();
    }

    @Test
    void shouldReadAGroup() {
        Group group = Operations.one("getGroup", client -> client.groups().get("7001"));
        assertThat(group)
                .isEqualTo(new Group(
                        "7001",
                        "4711",
                        "Weavers",
                        "",
                        "87340021",
                        Instant.parse("2025-01-07T08:15:30.250Z"),
                        Instant.parse("2025-02-08T00:00:00Z"),
                        List.of("87340021", "87340022"),
                        List.of("user", "flow-editor"),
                        List.of("87340022")));
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("groups", client -> client.groups().list());
    }
}

package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.form;
import static io.github.reactivepostman.test.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredGroup;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The users of the team, and its groups. */
class PeopleApiTest {
    private final PostmanEmulator emulator =
            PostmanEmulator.builder().withoutFamilies().start();
    private final Account account = emulator.account();
    private final Caller caller = new Caller(emulator);

    @AfterEach
    void end() {
        emulator.close();
    }

    private final long mary = account.people().addUser("Mary Loom").id();
    private final StoredGroup weavers = account.people().addGroup("Weavers", List.of(mary));

    @Test
    void shouldListUsers() {
        JsonNode users = json(caller.get("/users")).path("data");

        assertThat(users).hasSize(2);
        assertThat(form(users.get(1))).isEqualTo("email,id,joinedAt,name,roles,username");
        assertThat(json(caller.get("/users?groupId=" + weavers.id())).path("data"))
                .hasSize(1);
        assertThat(caller.get("/users?groupId=1").body()).isEqualTo("{\"data\":[]}");
    }

    @Test
    void shouldShowAUser() {
        assertThat(json(caller.get("/users/" + mary)).path("username").asString())
                .isEqualTo("mary-loom");
        assertThat(caller.get("/users/1").statusCode()).isEqualTo(404);
        assertThat(form(json(caller.get("/users/1")))).isEqualTo("detail,status,title,type");
    }

    @Test
    void shouldListAndShowGroups() {
        String form = "createdAt,createdBy,id,members,name,roles,summary,teamId,updatedAt";
        JsonNode groups = json(caller.get("/groups")).path("data");

        assertThat(groups).hasSize(1);
        assertThat(form(groups.get(0))).isEqualTo(form);
        assertThat(form(json(caller.get("/groups/" + weavers.id()))))
                .isEqualTo(form.replace("members,", "managers,members,"));
        assertThat(caller.get("/groups/1").statusCode()).isEqualTo(404);
    }
}

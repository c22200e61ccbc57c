package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.network.NetworkElement;
import io.github.reactivepostman.api.network.NetworkElementType;
import io.github.reactivepostman.api.network.NetworkQuery;
import io.github.reactivepostman.api.network.NetworkSort;
import io.github.reactivepostman.api.network.PrivateNetwork;
import io.github.reactivepostman.api.network.SortDirection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateNetworkOperationsTest {

    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-02-02T00:00:00Z");

    @Test
    void shouldListOverPages() {
        NetworkQuery query = NetworkQuery.all()
                .withType(NetworkElementType.WORKSPACE)
                .withName("Eng")
                .withSummary("about")
                .withDescription("steam")
                .withSince(SINCE)
                .withUntil(UNTIL)
                .withAddedBy("87340021")
                .withCreatedBy("87340022")
                .withSort(NetworkSort.CREATED_AT, SortDirection.DESC)
                .withPageSize(1);

        List<NetworkElement> elements = Operations.all(
                "listPrivateNetworkWorkspaces",
                client -> client.privateNetwork().list(query));

        assertThat(elements).extracting(NetworkElement::id).containsExactly("w1", "w2");
        assertThat(elements).extracting(NetworkElement::description).containsExactly(null, "Steam and more");
        assertThat(elements.get(0).addedBy()).isEqualTo("87340021");
        assertThat(elements.get(0).createdAt()).isEqualTo(Instant.parse("2026-01-01T06:31:24Z"));
        assertThat(elements.get(0).href()).isEqualTo("https://api.example.org/workspaces/w1");
    }

    @Test
    void shouldAdd() {
        NetworkElement element = Operations.one(
                "addWorkspaceToPrivateNetwork",
                client -> client.privateNetwork().add("w1"));

        assertThat(element.type()).isEqualTo(NetworkElementType.WORKSPACE);
        assertThat(element.updatedBy()).isEqualTo("87340023");
        assertThat(element.parentFolderId()).isNull();
    }

    @Test
    void shouldRemove() {
        Operations.none(
                "removeWorkspaceFromPrivateNetwork",
                client -> client.privateNetwork().remove("w1"));
    }

    @Test
    @Deprecated
    void shouldMove() {
        Operations.none(
                "updatePanElementOrFolder", client -> client.privateNetwork().move("w1", 3));
    }

    @Test
    void shouldRejectArgumentsBeforeAnythingIsSent() {
        PrivateNetwork network = new PrivateNetwork(new FakeExchange());

        assertThatIllegalArgumentException().isThrownBy(() -> network.add(" ")).withMessageContaining("workspaceId");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.listPage(NetworkQuery.all(), -1))
                .withMessageContaining("offset");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("network", client -> client.privateNetwork().add("w1"));
    }
}

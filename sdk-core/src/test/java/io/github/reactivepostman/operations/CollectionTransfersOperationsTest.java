package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.items.ItemModel;
import io.github.reactivepostman.api.items.ItemTransfer;
import io.github.reactivepostman.api.items.TransferLocation;
import io.github.reactivepostman.api.items.TransferTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionTransfersOperationsTest {

    private static final List<String> IDS = List.of("77-a", "77-b");

    @Test
    void shouldTransferFolders() {
        ItemTransfer transfer =
                ItemTransfer.copy(IDS, TransferTarget.collection("77-c2")).withLocation(TransferLocation.start());
        assertThat(Operations.all(
                        "transferCollectionFolders",
                        client -> client.collections().folders().transfer(transfer)))
                .containsExactly("77-x", "77-y");
    }

    @Test
    void shouldTransferRequests() {
        ItemTransfer transfer = ItemTransfer.move(IDS, TransferTarget.folder("77-f1"))
                .withLocation(TransferLocation.before(ItemModel.REQUEST, "77-r9"));
        assertThat(Operations.all(
                        "transferCollectionRequests",
                        client -> client.collections().requests().transfer(transfer)))
                .containsExactly("77-x", "77-y");
    }

    @Test
    void shouldTransferResponses() {
        ItemTransfer transfer = ItemTransfer.move(IDS, TransferTarget.request("77-r1"))
                .withLocation(TransferLocation.after(ItemModel.RESPONSE, "77-e9"));
        assertThat(Operations.all(
                        "transferCollectionResponses",
                        client -> client.collections().responses().transfer(transfer)))
                .containsExactly("77-x", "77-y");
    }

    @Test
    void shouldGoToTheEndUnlessTold() {
        assertThat(ItemTransfer.move(IDS, TransferTarget.request("77-r1")).location())
                .isEqualTo(TransferLocation.end());
    }

    @Test
    void shouldRefuseToTransferNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemTransfer.move(List.of(), TransferTarget.request("77-r1")))
                .withMessageContaining("ids");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        ItemTransfer transfer = ItemTransfer.move(IDS, TransferTarget.folder("77-f1"));
        Operations.errors(
                "collection-transfers",
                client -> client.collections().responses().transfer(transfer));
    }
}

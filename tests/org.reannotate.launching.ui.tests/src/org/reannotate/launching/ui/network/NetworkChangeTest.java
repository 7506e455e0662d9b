package org.reannotate.launching.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.recipe.Transfer;

class NetworkChangeTest {

	private static final Recipe SMALL = Recipe.fromScratch(Network.SMALL_RESIDUAL);

	@Test
	void whatWasAtItsDefaultFollowsTheNetwork() {
		assertEquals(Recipe.fromScratch(Network.RESNET18), NetworkChange.toScratch(SMALL, Network.RESNET18));
		assertEquals(SMALL, NetworkChange.toScratch(NetworkChange.toScratch(SMALL, Network.ALEXNET), Network.SMALL_RESIDUAL));
	}

	@Test
	void whatAPersonChoseStays() {
		Recipe chosen = SMALL.withImageSize(96).withSeed(7).withEvaluation(Evaluation.split(0.1, 0.1)).withName("mine")
				.withTraining(SMALL.training().withEpochs(3));
		Recipe changed = NetworkChange.toScratch(chosen, Network.RESNET50);
		assertEquals(96, changed.imageSize());
		assertEquals(7, changed.seed());
		assertEquals("mine", changed.name());
		assertEquals(3, changed.training().epochs());
		assertEquals(Evaluation.split(0.1, 0.1), changed.evaluation());
		assertEquals(Recipe.fromScratch(Network.RESNET50).training().learningRate(), changed.training().learningRate());
	}

	@Test
	void transferAndBackAgain() {
		Recipe transfer = NetworkChange.toTransfer(SMALL.withSeed(5), "/backbones/a");
		assertEquals(RecipeKind.TRANSFER, transfer.kind());
		assertEquals("transfer", transfer.name());
		assertEquals(Transfer.HEAD_ONLY, transfer.transfer());
		assertEquals(5, transfer.seed());
		Recipe back = NetworkChange.toScratch(transfer, Network.SMALL_RESIDUAL);
		assertNull(back.transfer());
		assertEquals(SMALL.withSeed(5), back);
	}

	@Test
	void anotherBackboneKeepsHowMuchLearns() {
		Recipe transfer = Recipe.transfer("/backbones/a").withTransfer(new Transfer(2, 0.05));
		assertEquals(new Transfer(2, 0.05), NetworkChange.toTransfer(transfer, "/backbones/b").transfer());
	}
}

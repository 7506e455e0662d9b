package org.reannotate.protocol.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reannotate.protocol.process.MachineMemory;

class BatchMemoryTest {

	private static final long GIGABYTE = 1L << 30;

	@ParameterizedTest
	@EnumSource(Network.class)
	void whatIsProposedFitsAndGrowsWithMemory(Network network) {
		Recipe recipe = Recipe.fromScratch(network);
		int last = 1;
		for (long gigabytes : new long[] { 4, 8, 16, 64 }) {
			int largest = BatchMemory.largest(recipe, gigabytes * GIGABYTE);
			assertTrue(largest >= last);
			assertTrue(largest == 1 || BatchMemory.bytes(recipe, largest) < gigabytes * GIGABYTE);
			assertEquals(Math.min(32, largest), BatchMemory.proposed(recipe, gigabytes * GIGABYTE));
			last = largest;
		}
	}

	@Test
	void deepNetworksAndLargePicturesTakeSmallerBatches() {
		assertEquals(32, BatchMemory.proposed(Recipe.fromScratch(Network.SMALL_RESIDUAL), 4 * GIGABYTE));
		int deep = BatchMemory.proposed(Recipe.fromScratch(Network.RESNET50), 4 * GIGABYTE);
		assertTrue(deep < 8, "ResNet-50 with " + deep);
		assertTrue(BatchMemory.largest(Recipe.fromScratch(Network.RESNET50).withImageSize(96), 4 * GIGABYTE) > deep);
		assertEquals(1, BatchMemory.proposed(Recipe.fromScratch(Network.RESNET50), GIGABYTE));
	}

	@Test
	void aHeadAloneTakesLessThanAnUnfrozenBackbone() {
		Recipe head = Recipe.transfer("/m");
		Recipe unfrozen = head.withTransfer(new Transfer(1, 0.1));
		assertTrue(BatchMemory.bytes(head, 32) < BatchMemory.bytes(unfrozen, 32));
		assertTrue(BatchMemory.fits(head, 8 * GIGABYTE));
		assertFalse(BatchMemory.fits(unfrozen, 6 * GIGABYTE));
	}

	@Test
	void theMachineHasSomeMemory() {
		assertTrue(MachineMemory.available() > 64L << 20);
	}
}

package org.reannotate.views.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;

class ServiceDeviceTest {

	private static DeviceChoice found(int cards) {
		return new DeviceChoice("mxnet", 0, new EngineReport("MXNet", "1.9.1", "gpu(0)", 4, 12, Map.of(), cards), List.of());
	}

	@Test
	void offersACardAlsoWhereNoneWasLookedFor() {
		assertEquals(List.of(Recipe.AUTOMATIC, Recipe.CPU, 0), ServiceDevice.choices(Recipe.CPU, null));
	}

	@Test
	void offersTheCardsThatWereFound() {
		assertEquals(List.of(Recipe.AUTOMATIC, Recipe.CPU, 0, 1, 2), ServiceDevice.choices(Recipe.AUTOMATIC, found(3)));
	}

	@Test
	void offersWhatIsWishedForThoughItIsNotThere() {
		assertEquals(List.of(Recipe.AUTOMATIC, Recipe.CPU, 0, 1, 2, 3), ServiceDevice.choices(3, found(2)));
	}
}

package org.reannotate.ui.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;

class DeviceNamesTest {

	@Test
	void saysWhatATryFoundAndWhyNothingElseIsUsed() {
		var report = new EngineReport("MXNet", "1.9.1", "cpu", 4, 2.4, Map.of(), 0);
		var choice = new DeviceChoice("mxnet", Recipe.CPU, report, List.of("GPU 0 has no driver."));
		assertEquals("MXNet 1.9.1 on the CPU", DeviceNames.place(choice));
		assertEquals("MXNet 1.9.1 on the CPU works with 4 threads; the first result came after 2 s.\nGPU 0 has no driver.",
				DeviceNames.sentences(choice));
		assertFalse(new ProbeOutcome(choice, "").asWished());
	}

	@Test
	void saysWhatIsUsedWithoutATry() {
		var choice = new DeviceChoice("pytorch", 1, null, List.of());
		assertEquals("PyTorch on GPU 1.", DeviceNames.sentences(choice));
		assertTrue(new ProbeOutcome(choice, "").asWished());
		assertFalse(new ProbeOutcome(null, "").works());
	}

	@Test
	void namesAllThereIsToChooseFrom() {
		assertEquals(List.of("Automatic", "CPU", "GPU 0", "GPU 1"),
				DeviceNames.choices(2).stream().map(DeviceNames::of).toList());
	}
}

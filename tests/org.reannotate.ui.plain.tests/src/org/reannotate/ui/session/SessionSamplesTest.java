package org.reannotate.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;

/** Jobs are held back: the test reads when it wants to. */
class SessionSamplesTest {

	private final List<String> asked = new ArrayList<>();
	private boolean broken;
	private final DatasetStore store = (DatasetStore) Proxy.newProxyInstance(SessionSamplesTest.class.getClassLoader(),
			new Class<?>[] { DatasetStore.class }, (proxy, method, arguments) -> switch (method.getName()) {
			case "samples" -> samples((int[]) arguments[0]);
			case "imagePath" -> Path.of("/images", ((SampleRecord) arguments[0]).path());
			default -> throw new AssertionError(method);
			});
	private final SessionSamples samples = new SessionSamples(store, () -> {
	});

	@BeforeEach
	void hold() {
		Job.getJobManager().suspend();
	}

	@AfterEach
	void resume() {
		samples.close();
		Job.getJobManager().resume();
	}

	@Test
	void whatIsAskedForIsReadOnce() throws DatasetException {
		assertNull(samples.get(7));
		assertNull(samples.get(7));
		assertTrue(samples.readNext());
		assertNotNull(samples.get(7));
		assertFalse(samples.readNext());
		assertEquals(List.of("[7]"), asked);
	}

	@Test
	void whatCouldNotBeReadIsReadWhenItIsAskedForAgain() throws DatasetException {
		broken = true;
		samples.get(7);
		assertThrows(DatasetException.class, samples::readNext);
		broken = false;
		samples.get(7);
		assertTrue(samples.readNext());
		assertNotNull(samples.get(7));
	}

	private List<SampleRecord> samples(int[] ids) throws DatasetException {
		if (broken) {
			throw new DatasetException("The server is away.");
		}
		if (ids.length > 0) {
			asked.add(Arrays.toString(ids));
		}
		return Arrays.stream(ids).mapToObj(id -> new SampleRecord(id, 0, id + ".png", 1, 1, "PNG", 1, 0, "", 0, null, 1, 1,
				List.of(), SampleState.OPEN, false, null, 0, "")).toList();
	}
}

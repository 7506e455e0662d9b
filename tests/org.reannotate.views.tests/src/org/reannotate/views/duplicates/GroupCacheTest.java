package org.reannotate.views.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.store.StoresComponent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

class GroupCacheTest {

	@TempDir
	Path folder;
	private final DatasetSessions sessions = new DatasetSessions(new StoresComponent());
	private final GroupCache groups = new GroupCache();

	private DatasetSession open() throws Exception {
		Path dataset = folder.resolve("dataset");
		if (!sessions.stores().isDataset(dataset)) {
			sessions.stores().create(dataset, "test", List.of(Files.createDirectories(folder.resolve("images")))).close();
		}
		return sessions.acquire(dataset);
	}

	@Test
	void readsTheGroupsOnceUntilTheyChange() throws Exception {
		try (DatasetSession session = open()) {
			List<DuplicateGroup> first = groups.get(session);
			assertSame(first, groups.get(session));
			groups.changed(new StoreEvent(EnumSet.of(Change.DUPLICATES), new int[0]));
			assertEquals(first, groups.get(session));
			assertNotSame(first, groups.get(session));
		}
	}

	@Test
	void aDatasetThatWasClosedIsNotKeptInMemory() throws Exception {
		var closed = new WeakReference<>(lookedAt());
		Job.getJobManager().join(null, null);
		for (int i = 0; i < 50 && closed.get() != null; i++) {
			System.gc();
			Job.getJobManager().join(null, null);
		}
		assertNull(closed.get());
	}

	private DatasetSession lookedAt() throws Exception {
		try (DatasetSession session = open()) {
			groups.get(session);
			return session;
		}
	}
}

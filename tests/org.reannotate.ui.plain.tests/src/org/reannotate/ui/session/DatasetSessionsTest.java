package org.reannotate.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetInfo;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.DatasetStores;

class DatasetSessionsTest {

	private static final Path FOLDER = Path.of("rooms").toAbsolutePath();

	private final AtomicInteger closed = new AtomicInteger();
	private final CountDownLatch mayClose = new CountDownLatch(1);
	private final DatasetSessions sessions = new DatasetSessions(proxy(DatasetStores.class, method -> store()));

	private interface Answer {
		Object to(String method) throws Exception;
	}

	private static <T> T proxy(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "hashCode" -> System.identityHashCode(proxy);
				case "equals" -> proxy == arguments[0];
				default -> answer.to(method.getName());
				}));
	}

	private DatasetStore store() {
		return proxy(DatasetStore.class, method -> switch (method) {
		case "info" -> new DatasetInfo("1", "rooms", FOLDER, List.of(), false);
		case "categories" -> List.of();
		case "close" -> {
			mayClose.await();
			yield closed.incrementAndGet();
		}
		default -> null;
		});
	}

	@Test
	void whoJoinsTheCurrentDatasetKeepsItOpen() throws DatasetException {
		DatasetSession session = sessions.acquire(FOLDER);
		sessions.activate(session);
		DatasetSession joined = sessions.joinCurrent();
		session.close();
		assertSame(session, joined);
		assertSame(session, sessions.acquire(FOLDER));
	}

	@Test
	void aDatasetThatIsClosedIsNotJoinedNorRetained() throws DatasetException {
		mayClose.countDown();
		DatasetSession session = sessions.acquire(FOLDER);
		sessions.activate(session);
		session.close();
		assertNull(sessions.joinCurrent());
		assertThrows(IllegalStateException.class, session::retain);
		assertNotSame(session, sessions.acquire(FOLDER));
	}

	@Test
	void theEndWaitsForAStoreThatIsBeingClosed() throws Exception {
		sessions.acquire(FOLDER).close(); // by a job, which stands still
		var end = new Thread(sessions::closeAll);
		end.start();
		end.join(200);
		assertEquals(0, closed.get());
		mayClose.countDown();
		end.join(10_000);
		assertEquals(1, closed.get());
	}

	@Test
	void theEndClosesWhatNoJobWillCloseAnyMore() throws Exception {
		mayClose.countDown();
		Job.getJobManager().suspend();
		try {
			sessions.acquire(FOLDER).close();
			sessions.closeAll();
			assertEquals(1, closed.get());
		} finally {
			Job.getJobManager().resume();
		}
		Job.getJobManager().join(null, null);
		assertEquals(1, closed.get(), "once");
	}
}

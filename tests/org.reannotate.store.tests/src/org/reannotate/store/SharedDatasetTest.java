package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;

/** One dataset opened several times: in this process and in others of the same machine. */
class SharedDatasetTest {

	private static final long PATIENCE_S = 30;

	@TempDir
	Path folder;
	private int b;

	@BeforeEach
	void create() throws Exception {
		try (DatasetStore store = TestDataset.create(folder)) {
			load(store, sample("1", "a"), sample("2", "a"), sample("3", "a"));
			b = store.ensureCategory("b");
		}
	}

	private static BlockingQueue<StoreEvent> events(DatasetStore store) {
		BlockingQueue<StoreEvent> events = new LinkedBlockingQueue<>();
		store.addListener(events::add);
		return events;
	}

	private static StoreEvent next(BlockingQueue<StoreEvent> events) throws InterruptedException {
		StoreEvent event = events.poll(PATIENCE_S, TimeUnit.SECONDS);
		assertNotNull(event, "no event came");
		return event;
	}

	private static int category(DatasetStore store, int id) {
		return store.index().category(store.index().row(id));
	}

	private int decideInChild(ChildProcess child, int sample) throws Exception {
		child.tell(sample + " " + b);
		assertEquals("decided", child.line());
		return sample;
	}

	@Test
	void twoStoresOfOneProcessSeeEachOther() throws Exception {
		try (DatasetStore one = TestDataset.open(folder); DatasetStore other = TestDataset.open(folder)) {
			BlockingQueue<StoreEvent> events = events(other);

			one.decide(DecisionRequest.relabel(2, b, "ann"));

			assertEquals(b, category(one, 2), "own changes are seen at once");
			assertTrue(next(events).concerns(2));
			assertEquals(b, category(other, 2));
		}
	}

	@Test
	void listenersAreToldWhatChanged() throws Exception {
		try (DatasetStore store = TestDataset.open(folder)) {
			BlockingQueue<StoreEvent> events = events(store);

			store.decide(DecisionRequest.relabel(2, b, "ann"));
			StoreEvent decided = next(events);
			store.publish(StoreChild.findings(2));
			StoreEvent published = next(events);

			assertEquals(List.of(Change.DECISIONS), List.copyOf(decided.changes()));
			assertTrue(decided.concerns(2) && !decided.concerns(1));
			assertTrue(published.changes().contains(Change.FINDINGS));
		}
	}

	@Test
	void aSecondProcessIsServedAndItsChangesAreSeen() throws Exception {
		try (DatasetStore store = TestDataset.open(folder);
				ChildProcess child = new ChildProcess("obey", folder).ready()) {
			BlockingQueue<StoreEvent> events = events(store);

			decideInChild(child, 3);

			StoreEvent event = next(events);
			assertTrue(event.concerns(3));
			assertEquals(b, category(store, 3));
			store.decide(DecisionRequest.keep(1, "ann"));
			assertEquals(0, child.end());
		}
	}

	@Test
	void theOthersGoOnWhenTheProcessThatHeldTheFileIsKilled() throws Exception {
		try (ChildProcess owner = new ChildProcess("hold", folder).ready();
				DatasetStore store = TestDataset.open(folder)) {
			store.decide(DecisionRequest.relabel(1, b, "ann"));

			owner.kill();

			store.decide(DecisionRequest.relabel(2, b, "ann"));
			assertEquals(List.of(b, b), List.of(category(store, 1), category(store, 2)));
			try (ChildProcess next = new ChildProcess("obey", folder).ready()) {
				decideInChild(next, 3);
			}
		}
		try (DatasetStore store = TestDataset.open(folder)) {
			assertEquals(3, store.samples(1, 2, 3).stream().filter(each -> each.category() == b).count());
		}
	}

	@Test
	void theOthersGoOnWhenTheProcessThatHeldTheFileCloses() throws Exception {
		try (DatasetStore owner = TestDataset.open(folder);
				ChildProcess child = new ChildProcess("obey", folder).ready()) {
			owner.close();

			decideInChild(child, 3);

			assertEquals(0, child.end());
		}
		try (DatasetStore store = TestDataset.open(folder)) {
			assertEquals(b, category(store, 3));
		}
	}

	@Test
	void thePortIsOpenOnTheLoopbackAddressOnly() throws Exception {
		try (DatasetStore store = TestDataset.open(folder)) {
			Properties lock = new Properties();
			try (var in = Files.newInputStream(store.info().folder().resolve("store/reannotate.lock.db"))) {
				lock.load(in);
			}
			int port = Integer.parseInt(lock.getProperty("server").replaceAll(".*:", ""));
			assertTrue(answers(InetAddress.getLoopbackAddress(), port));
			for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
				for (InetAddress address : network.inetAddresses().filter(each -> !each.isLoopbackAddress()).toList()) {
					assertTrue(!answers(address, port), () -> "answers on " + address);
				}
			}
		}
	}

	private static boolean answers(InetAddress address, int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 1000);
			return true;
		} catch (java.io.IOException e) {
			return false;
		}
	}

	@Test
	void theSecretIsForItsOwnerOnlyAndNeeded() throws Exception {
		Path secret = folder.resolve("dataset/store/secret");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
		String right = Files.readString(secret);
		Files.writeString(secret, "0".repeat(64));

		DatasetException e = TestDataset.assertRefused(() -> TestDataset.open(folder), "secret");

		assertTrue(!e.getMessage().contains(right), "the message tells the secret");
		Files.writeString(secret, right);
		TestDataset.open(folder).close();
	}

	@Test
	void aDatasetThatIsOpenOnAnotherMachineIsRefusedByThatMachinesName() throws Exception {
		Path store = folder.resolve("dataset/store");
		Files.writeString(store.resolve("machine"), "annas-desk\n");
		Path lock = Files.writeString(store.resolve("reannotate.lock.db"),
				"server=127.0.0.1\\:1\nhostName=localhost\nmethod=file\nid=17b2c3\n");
		ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor();
		try {
			other.scheduleAtFixedRate(() -> lock.toFile().setLastModified(System.currentTimeMillis()), 0, 50,
					TimeUnit.MILLISECONDS);

			TestDataset.assertRefused(() -> TestDataset.open(folder), "annas-desk", "team server");
		} finally {
			other.shutdown();
		}
	}

	@Test
	void threadsThatAreInterruptedDoNotCloseTheStoreUnderTheOthers() throws Exception {
		try (DatasetStore store = TestDataset.open(folder)) {
			for (int round = 0; round < 20; round++) {
				Thread thread = new Thread(() -> {
					Thread.currentThread().interrupt();
					try {
						store.decide(DecisionRequest.keep(1, "ann"));
					} catch (DatasetException e) {
						return;
					}
				});
				thread.start();
				thread.join();
				store.decide(DecisionRequest.keep(2, "ann"));
			}
			assertTrue(store.decisions(DecisionQuery.all(100)).size() >= 20);
		}
	}

	@Test
	void whatIsClosedSaysSo() throws Exception {
		DatasetStore store = TestDataset.open(folder);
		store.close();
		store.close();

		TestDataset.assertRefused(() -> store.samples(1), "closed");
		TestDataset.assertRefused(() -> store.decide(DecisionRequest.keep(1, "ann")), "closed");
	}
}

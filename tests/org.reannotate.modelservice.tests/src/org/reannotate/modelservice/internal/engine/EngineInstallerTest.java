package org.reannotate.modelservice.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.engine.EngineArtifact;
import org.reannotate.modelservice.installation.WorkerPlatform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

class EngineInstallerTest {

	@TempDir
	Path folder;

	private HttpServer server;
	private final List<String> ranges = new ArrayList<>();
	private byte[] served;
	private int cutAt = Integer.MAX_VALUE;
	private CountDownLatch hanging = new CountDownLatch(0);
	private EngineArtifact artifact;
	private TinyEngine engine;

	@BeforeEach
	void serve() throws IOException {
		Path brought = Files.createDirectories(folder.resolve("brought"));
		artifact = TinyEngine.jar(brought);
		engine = new TinyEngine("tiny", "mxnet", true, List.of(artifact));
		served = Files.readAllBytes(brought.resolve(artifact.fileName()));
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/org/tiny/tiny/1/tiny-1.jar", this::answer);
		server.start();
	}

	@AfterEach
	void stop() {
		hanging.countDown();
		server.stop(0);
	}

	/** A server that keeps to ranges, and may hang up in the middle. */
	private void answer(HttpExchange exchange) throws IOException {
		String range = exchange.getRequestHeaders().getFirst("Range");
		ranges.add(String.valueOf(range));
		int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
		byte[] rest = Arrays.copyOfRange(served, from, served.length);
		exchange.sendResponseHeaders(range == null ? 200 : 206, rest.length);
		exchange.getResponseBody().write(rest, 0, Math.min(rest.length, cutAt));
		exchange.getResponseBody().flush();
		awaitEnd();
		exchange.close();
	}

	private void awaitEnd() {
		try {
			hanging.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private EngineInstaller installer() {
		return new EngineInstaller(folder.resolve("engines"), WorkerPlatform.current(),
				new MavenRepository(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/")));
	}

	private Optional<Path> installed() {
		return InstalledEngine.folder(folder.resolve("engines/tiny"), engine.id(), engine.name());
	}

	private List<String> left() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("engines"))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(".lock")).sorted().toList();
		}
	}

	@Test
	void downloadsChecksAndUnpacksOnlyLibrariesBelowTheFolder() throws Exception {
		installer().install(engine, null, new NullProgressMonitor());
		assertEquals(Optional.of(folder.resolve("engines/tiny")), installed());
		assertEquals("org/tiny/libtiny.so.1", Files.readString(folder.resolve("engines/tiny/libtiny.so.1")));
		assertTrue(Files.exists(folder.resolve("engines/tiny/libevil.so")), "by its plain name, inside");
		assertFalse(Files.exists(folder.resolve("libevil.so")));
		assertEquals(List.of("tiny"), left());
	}

	@Test
	void aDownloadThatBreaksOffSaysSoAndTheNextOneSucceeds() throws Exception {
		cutAt = 100;
		String said = assertThrows(ModelException.class, () -> installer().install(engine, null, new NullProgressMonitor()))
				.getMessage();
		assertTrue(said.contains("tiny-1.jar") && said.contains("try again"), said);
		assertTrue(installed().isEmpty());
		cutAt = Integer.MAX_VALUE;
		installer().install(engine, null, new NullProgressMonitor());
		assertTrue(installed().isPresent());
	}

	/** A network that falls silent in the middle, without a word. */
	@Test
	@Timeout(30)
	void aDownloadThatStandsStillCanBeCancelled() throws Exception {
		hanging = new CountDownLatch(1);
		cutAt = 100;
		var monitor = new NullProgressMonitor();
		var downloading = CompletableFuture.runAsync(() -> {
			try {
				installer().install(engine, null, monitor);
			} catch (ModelException e) {
				throw new CompletionException(e);
			}
		});
		Path part = folder.resolve("engines/.downloads/tiny-1.jar.part");
		while (!Files.exists(part) || Files.size(part) < 100) {
			TimeUnit.MILLISECONDS.sleep(10);
		}
		monitor.setCanceled(true);
		var e = assertThrows(ExecutionException.class, () -> downloading.get(10, TimeUnit.SECONDS));
		assertInstanceOf(OperationCanceledException.class, e.getCause());
		assertTrue(installed().isEmpty());
	}

	@Test
	@Timeout(30)
	void aDownloadThatStandsStillEndsByItself() {
		hanging = new CountDownLatch(1);
		cutAt = 100;
		var net = new MavenRepository(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), Duration.ofSeconds(1));
		var impatient = new EngineInstaller(folder.resolve("engines"), WorkerPlatform.current(), net);
		String said = assertThrows(ModelException.class, () -> impatient.install(engine, null, new NullProgressMonitor()))
				.getMessage();
		assertTrue(said.contains("1 s") && said.contains("try again"), said);
	}

	@Test
	void whatAKilledInstallationLeftIsCleared() throws Exception {
		Path left = Files.createDirectories(folder.resolve("engines/.install123/deep"));
		Files.writeString(left.resolve("libtiny.so.1"), "gigabytes");
		installer().install(engine, null, new NullProgressMonitor());
		assertEquals(List.of("tiny"), left());
	}

	@Test
	void twoInstallationsAtOnceDoNotMeet() throws Exception {
		hanging = new CountDownLatch(1);
		cutAt = 100;
		var monitor = new NullProgressMonitor();
		var downloading = CompletableFuture.runAsync(() -> {
			try {
				installer().install(engine, null, monitor);
			} catch (ModelException e) {
				throw new CompletionException(e);
			}
		});
		Path part = folder.resolve("engines/.downloads/tiny-1.jar.part");
		while (!Files.exists(part) || Files.size(part) < 100) {
			TimeUnit.MILLISECONDS.sleep(10);
		}
		String said = assertThrows(ModelException.class,
				() -> installer().install(engine, folder.resolve("brought"), new NullProgressMonitor())).getMessage();
		assertTrue(said.contains("another") && said.contains("again"), said);
		monitor.setCanceled(true);
		assertThrows(ExecutionException.class, () -> downloading.get(10, TimeUnit.SECONDS));
		installer().install(engine, folder.resolve("brought"), new NullProgressMonitor());
		assertTrue(installed().isPresent(), "the lock is given back");
	}

	@Test
	void aDownloadGoesOnWhereAnEarlierOneEnded() throws Exception {
		Path downloads = Files.createDirectories(folder.resolve("engines/.downloads"));
		Files.write(downloads.resolve("tiny-1.jar.part"), Arrays.copyOf(served, 100));
		installer().install(engine, null, new NullProgressMonitor());
		assertEquals(List.of("bytes=100-"), ranges);
		assertTrue(installed().isPresent());
	}

	@Test
	void aFileWithAnotherContentIsRefusedAndDeleted() throws Exception {
		served[40] ^= 1;
		String said = assertThrows(ModelException.class, () -> installer().install(engine, null, new NullProgressMonitor()))
				.getMessage();
		assertTrue(said.contains("checksum"), said);
		assertTrue(installed().isEmpty());
		served[40] ^= 1;
		installer().install(engine, null, new NullProgressMonitor());
		assertTrue(installed().isPresent());
	}

	@Test
	void cancelledInTheMiddleNothingIsInstalled() throws Exception {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> installer().install(engine, null, monitor));
		assertTrue(installed().isEmpty());
	}

	@Test
	void takesFilesFromAFolderAndLeavesThem() throws Exception {
		installer().install(engine, folder.resolve("brought"), new NullProgressMonitor());
		assertTrue(installed().isPresent());
		assertTrue(Files.exists(folder.resolve("brought/tiny-1.jar")));
		assertEquals(List.of(), ranges);
	}

	@Test
	void saysWhichFileAFolderLacks() throws IOException {
		Path empty = Files.createDirectories(folder.resolve("empty"));
		String said = assertThrows(ModelException.class, () -> installer().install(engine, empty, new NullProgressMonitor()))
				.getMessage();
		assertTrue(said.contains("tiny-1.jar") && said.contains(empty.toString()), said);
	}

	@Test
	void librariesThatLieReadyAreUsedWhereTheyAre() throws Exception {
		Path ready = Files.createDirectories(folder.resolve("ready"));
		Files.writeString(ready.resolve("libtiny.so.1"), "x");
		installer().install(engine, ready, new NullProgressMonitor());
		assertEquals(Optional.of(ready), installed());
		installer().remove(engine);
		assertTrue(installed().isEmpty());
		assertTrue(Files.exists(ready.resolve("libtiny.so.1")));
	}

	@Test
	void withoutRoomNothingIsDownloaded() {
		engine.diskBytes = Long.MAX_VALUE / 2;
		String said = assertThrows(ModelException.class, () -> installer().install(engine, null, new NullProgressMonitor()))
				.getMessage();
		assertTrue(said.contains("Make room"), said);
		assertEquals(List.of(), ranges);
	}

	@Test
	void aSystemWithoutABuildIsToldWhatItIsFor() {
		var none = new TinyEngine("tiny", "mxnet", true, List.of());
		String said = assertThrows(ModelException.class, () -> installer().install(none, null, new NullProgressMonitor()))
				.getMessage();
		assertTrue(said.contains("does not exist for") && said.contains("For tests."), said);
	}
}

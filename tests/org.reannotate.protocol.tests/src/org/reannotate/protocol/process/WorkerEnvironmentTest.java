package org.reannotate.protocol.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

class WorkerEnvironmentTest {

	private static final Recipe RECIPE = Recipe.fromScratch(Network.SMALL_RESIDUAL).withThreads(3);
	private static final WorkerSettings SETTINGS = WorkerSettings.of(new ReannotateHome(Path.of("/home/r")), RECIPE);

	@Test
	void keepsTheTokenOffTheCommandLine() {
		var address = new WorkerAddress("loopback:1234");
		assertEquals("secret", WorkerEnvironment.variables(SETTINGS, address, "secret").get(WorkerEnvironment.TOKEN));
		assertFalse(String.join(" ", WorkerEnvironment.jvmArguments(SETTINGS)).contains("secret"));
	}

	@Test
	void givesTheEngineTheRecipesThreadsAndItsCachesAPlaceInTheHome() {
		var variables = WorkerEnvironment.engineVariables(SETTINGS);
		assertEquals("3", variables.get("OMP_NUM_THREADS"));
		assertTrue(variables.get("DJL_CACHE_DIR").startsWith("/home/r/"));
		assertTrue(variables.get("ENGINE_CACHE_DIR").startsWith("/home/r/"));
		assertEquals("NaiveEngine", variables.get("MXNET_ENGINE_TYPE"));
	}

	@Test
	void letsTheEngineHaveItsThreadsOnAGpu() {
		var onGpu = WorkerSettings.of(new ReannotateHome(Path.of("/home/r")), RECIPE.withDevice(0));
		assertFalse(WorkerEnvironment.engineVariables(onGpu).containsKey("MXNET_ENGINE_TYPE"));
	}

	@Test
	void isOfflineUnlessAskedOtherwise() {
		assertTrue(WorkerEnvironment.jvmArguments(SETTINGS).contains("-Dai.djl.offline=true"));
		var online = WorkerSettings.of(new ReannotateHome(Path.of("/r")), Recipe.transfer("zoo:x").withOnline(true));
		assertTrue(WorkerEnvironment.jvmArguments(online).contains("-Dai.djl.offline=false"));
	}

	/** What a JVM makes of them, it alone can say. */
	@ParameterizedTest
	@ValueSource(strings = { "de-DE", "zh-Hant-TW", "tr", "en-US", "und" })
	void speaksTheLanguageOfItsParentAndWritesNumbersAlwaysTheSameWay(String tag) throws Exception {
		Locale parent = Locale.forLanguageTag(tag);
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(WorkerEnvironment.language(parent));
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp",
				Path.of(LocaleChild.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString(),
				LocaleChild.class.getName()));
		var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		Process child = builder.start();
		String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(List.of(parent.toString(), "1234.5"), said.lines().toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tcp:1.2.3.4:80", "loopback:x", "http://a" })
	void knowsNoOtherAddressesThanLocalOnes(String text) {
		assertThrows(IllegalArgumentException.class, () -> new WorkerAddress(text));
	}

	@Test
	void socketsAreReachedByTheirAddressAndLeaveNothingBehind() throws IOException {
		Path path;
		try (WorkerSocket socket = WorkerSocket.open()) {
			path = Path.of(socket.address().text().replaceFirst("unix:", ""));
			exchange(socket);
			if (socket.address().text().startsWith("unix:")) {
				assertEquals("rwx------",
						PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())));
			}
		}
		assertFalse(path.isAbsolute() && Files.exists(path.getParent()));
	}

	@Test
	void socketsFallBackToLoopback() throws IOException {
		try (WorkerSocket socket = WorkerSocket.openLoopback()) {
			assertTrue(socket.address().text().matches("loopback:\\d+"));
			exchange(socket);
		}
	}

	private static void exchange(WorkerSocket socket) throws IOException {
		try (var here = socket.address().connect(); var there = socket.accept()) {
			here.write(ByteBuffer.wrap(new byte[] { 42 }));
			var received = ByteBuffer.allocate(1);
			there.read(received);
			assertEquals(42, received.get(0));
		}
	}
}

package org.reannotate.modelservice.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.modelservice.engine.EngineProvider;
import org.reannotate.modelservice.fake.ChildClassPath;
import org.reannotate.modelservice.fake.FakeWorker;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;

/** Which device is chosen when probes succeed, fail, crash and hang. */
class EngineRegistryTest {

	private static final WorkerPlatform LINUX = new WorkerPlatform("Linux", "amd64");
	private static final WorkerPlatform ARM = new WorkerPlatform("Linux", "aarch64");
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@TempDir
	Path folder;

	private TinyEngine cards;
	private TinyEngine second;
	private final List<EngineSetup> probed = new ArrayList<>();

	@BeforeEach
	void bring() throws Exception {
		Path brought = Files.createDirectories(folder.resolve("brought"));
		var jar = List.of(TinyEngine.jar(brought));
		cards = new TinyEngine("mxnet-cuda", "mxnet", true, jar);
		second = new TinyEngine("pytorch", "pytorch", false, jar);
	}

	private EngineRegistry registry(WorkerPlatform platform, Probing probing, Duration patience) {
		return new EngineRegistry(new ReannotateHome(folder.resolve("home")), platform,
				() -> List.<EngineProvider>of(cards, second), probing, patience);
	}

	private EngineReport works(EngineSetup setup, int device, IProgressMonitor monitor) {
		probed.add(setup);
		return new EngineReport("MXNet", "1.9.1", "gpu(" + device + ")", 2, 1, Map.of(), 1);
	}

	private static DeviceChoice choose(EngineRegistry registry, int device) throws ModelException {
		return registry.choose(null, device, new NullProgressMonitor());
	}

	private void install(EngineRegistry registry, String id) throws ModelException {
		registry.install(id, folder.resolve("brought"), new NullProgressMonitor());
	}

	@Test
	void aCardThatWorksIsUsedAndProbedOnce() throws Exception {
		EngineRegistry registry = registry(LINUX, this::works, PATIENCE);
		install(registry, "mxnet-cuda");
		DeviceChoice choice = choose(registry, Recipe.AUTOMATIC);
		assertEquals(0, choice.device());
		assertEquals(List.of(), choice.reasons());
		assertNotNull(choice.report());
		assertEquals(choice, choose(registry, Recipe.AUTOMATIC));
		assertEquals(1, probed.size());
		assertEquals(folder.resolve("home/engines/mxnet-cuda").toString(), probed.get(0).variables().get("TINY"));
		assertEquals(probed.get(0), registry.of(null, 0));
		assertEquals(EngineSetup.MXNET, registry.of(null, Recipe.CPU));
	}

	@Test
	void anotherCardIsChosenByItsNumber() throws Exception {
		EngineRegistry registry = registry(LINUX, this::works, PATIENCE);
		install(registry, "mxnet-cuda");
		assertEquals(3, choose(registry, 3).device());
	}

	@Test
	void withoutAnEngineForCardsTheProcessorComputes() throws Exception {
		EngineRegistry registry = registry(LINUX, this::works, PATIENCE);
		assertEquals(new DeviceChoice("mxnet", Recipe.CPU, null, List.of()), choose(registry, Recipe.AUTOMATIC));
		DeviceChoice asked = choose(registry, 1);
		assertEquals(Recipe.CPU, asked.device());
		assertTrue(asked.reasons().get(0).contains("GPU 1 is not used"), asked.reasons().get(0));
		assertEquals(asked, registry.last());
		assertThrows(ModelException.class, () -> registry.of(null, 1));
	}

	@Test
	void aProbeThatFailsGivesItsReason() throws Exception {
		EngineRegistry registry = registry(LINUX, (setup, device, monitor) -> {
			throw new ModelException("All that is said about it", new WorkerFailure(WorkerFailure.Kind.CRASHED,
					"The worker ended", List.of("loading", "OSError: libcuda.so.1: cannot open shared object file"), null));
		}, PATIENCE);
		install(registry, "mxnet-cuda");
		DeviceChoice choice = choose(registry, Recipe.AUTOMATIC);
		assertEquals(Recipe.CPU, choice.device());
		assertEquals(1, choice.reasons().size());
		assertTrue(choice.reasons().get(0).contains("libcuda.so.1: cannot open"), choice.reasons().get(0));
		assertFalse(choice.reasons().get(0).contains("loading"), choice.reasons().get(0));
	}

	/** What was in the way may be gone: another program on the card, an older driver. */
	@Test
	void aCardThatFailedIsTriedAgainWhenAPersonAsks() throws Exception {
		var busy = new AtomicBoolean(true);
		EngineRegistry registry = registry(LINUX, (setup, device, monitor) -> {
			if (busy.get()) {
				throw new ModelException("CUDA: out of memory");
			}
			return works(setup, device, monitor);
		}, PATIENCE);
		install(registry, "mxnet-cuda");
		assertEquals(Recipe.CPU, choose(registry, Recipe.AUTOMATIC).device());
		busy.set(false);
		assertEquals(Recipe.CPU, choose(registry, Recipe.AUTOMATIC).device(), "trainings do not wait for it each time");
		registry.forget();
		assertEquals(0, choose(registry, Recipe.AUTOMATIC).device());
	}

	/** A real child process that ends the way a failing CUDA start does. */
	@Test
	void aProbeThatCrashesGivesItsReason() throws Exception {
		EngineRegistry registry = registry(LINUX, prober(FakeWorker.Broken.class)::probe, PATIENCE);
		install(registry, "mxnet-cuda");
		DeviceChoice choice = choose(registry, Recipe.AUTOMATIC);
		assertEquals(Recipe.CPU, choice.device());
		assertTrue(choice.reasons().get(0).contains("cannot open shared object file"), choice.reasons().get(0));
	}

	/** A real child process that never answers. */
	@Test
	void aProbeThatHangsIsEnded() throws Exception {
		EngineRegistry registry = registry(LINUX, prober(FakeWorker.Silent.class)::probe, Duration.ofSeconds(2));
		install(registry, "mxnet-cuda");
		long start = System.nanoTime();
		DeviceChoice choice = choose(registry, Recipe.AUTOMATIC);
		assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30));
		assertTrue(choice.reasons().get(0).contains("did not answer within 2 s"), choice.reasons().get(0));
		assertTrue(ProcessHandle.current().children().noneMatch(ProcessHandle::isAlive), "no process is left");
	}

	@Test
	void cancellingIsNoReasonAgainstACard() throws Exception {
		EngineRegistry registry = registry(LINUX, (setup, device, monitor) -> {
			throw new OperationCanceledException();
		}, PATIENCE);
		install(registry, "mxnet-cuda");
		assertThrows(OperationCanceledException.class, () -> choose(registry, Recipe.AUTOMATIC));
	}

	@Test
	void whereTheFirstEngineHasNoBuildTheSecondIsChosen() throws Exception {
		EngineRegistry registry = registry(ARM, this::works, PATIENCE);
		String said = assertThrows(ModelException.class, () -> choose(registry, Recipe.AUTOMATIC)).getMessage();
		assertTrue(said.contains("engine install pytorch"), said);
		install(registry, "pytorch");
		assertEquals("pytorch", choose(registry, Recipe.AUTOMATIC).engine());
		assertEquals("pytorch", registry.of(null, Recipe.CPU).engine());
	}

	@Test
	void theSecondEngineIsChosenByNameAndGoesWithItsFiles() throws Exception {
		EngineRegistry registry = registry(LINUX, this::works, PATIENCE);
		install(registry, "pytorch");
		assertEquals("pytorch", registry.choose("pytorch", Recipe.AUTOMATIC, new NullProgressMonitor()).engine());
		assertEquals("mxnet", choose(registry, Recipe.AUTOMATIC).engine());
		registry.remove("pytorch");
		assertThrows(ModelException.class, () -> registry.of("pytorch", Recipe.CPU));
	}

	private WorkerModelService prober(Class<?> main) {
		return new WorkerModelService(new PlainInstallation(ChildClassPath.ofWorker(), main.getName()),
				new ReannotateHome(folder.resolve("home")), WorkerTimes.defaults().withCancel(Duration.ofMillis(200)));
	}
}

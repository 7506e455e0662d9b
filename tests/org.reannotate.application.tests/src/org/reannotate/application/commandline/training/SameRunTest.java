package org.reannotate.application.commandline.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.application.commandline.CommandRun;
import org.reannotate.application.commandline.Pictures;
import org.reannotate.audit.training.Trainings;
import org.reannotate.core.model.ModelService;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.internal.process.TrainingProcess;
import org.reannotate.launching.internal.process.TrainingWork;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.store.StoresComponent;

/** The workbench's launch and the command line train the same run, bit for bit. */
@Timeout(300)
class SameRunTest {
	private static final int EACH = 20;

	@TempDir
	Path temp;

	@Test
	void aLaunchAndTheCommandLineGiveTheSameArrays() throws Exception {
		assumeTrue(PlainInstallation.fromProperty().isPresent(),
				"needs the worker: system property " + PlainInstallation.CLASS_PATH_PROPERTY);
		Pictures.folder(temp.resolve("photos"), EACH);
		Files.writeString(temp.resolve("small.launch"), """
				<launchConfiguration type="org.reannotate.launching.training">
				  <stringAttribute key="org.reannotate.launching.dataset" value="data"/>
				  <stringAttribute key="org.reannotate.launching.recipe.network" value="small-residual"/>
				  <stringAttribute key="org.reannotate.launching.recipe.imageSize" value="16"/>
				  <stringAttribute key="org.reannotate.launching.recipe.threads" value="1"/>
				  <stringAttribute key="org.reannotate.launching.recipe.folds" value="2"/>
				  <stringAttribute key="org.reannotate.launching.recipe.training.epochs" value="2"/>
				</launchConfiguration>
				""");
		try (ModelService models = new WorkerModelService(PlainInstallation.fromProperty().orElseThrow(),
				new ReannotateHome(temp.resolve("home")), WorkerTimes.defaults())) {
			var trainings = new Trainings(models);
			CommandRun command = CommandRun.training(temp, trainings);
			assertEquals(0, command.run("import", "photos", "-o", "data"), command.err());
			assertEquals(0, command.run("train", "--launch", "small.launch"), command.err());
			Path byCommand = command.printed("Run: ");
			Path byLaunch = launch(trainings);

			for (String file : new String[] { "probabilities.npy", "embeddings.npy", "folds.npy", "samples.jsonl",
					"parameters/fold-0.params", "parameters/fold-1.params" }) {
				assertArrayEquals(Files.readAllBytes(byCommand.resolve(file)), Files.readAllBytes(byLaunch.resolve(file)), file);
			}
		}
	}

	private Path launch(Trainings trainings) throws Exception {
		Map<String, Object> attributes = new HashMap<>();
		var configuration = (ILaunchConfigurationWorkingCopy) proxy(ILaunchConfigurationWorkingCopy.class, attributes);
		TrainingAttributes.write(TrainingSettings.ofFile(temp.resolve("small.launch")), configuration);
		var process = new TrainingProcess((ILaunch) proxy(ILaunch.class, attributes), "small",
				new TrainingWork(new StoresComponent(), trainings, TrainingAttributes.read(configuration), null));
		process.start();
		Job.getJobManager().join(TrainingAttributes.TYPE, null);
		assertEquals(0, process.getExitValue(), process.getStreamsProxy().getErrorStreamMonitor().getContents());
		String output = process.getStreamsProxy().getOutputStreamMonitor().getContents();
		assertTrue(output.contains("val. acc."), output);
		return temp.resolve("data/runs").resolve(process.getAttribute(TrainingWork.RUN_ATTRIBUTE));
	}

	private static Object proxy(Class<?> type, Map<String, Object> attributes) {
		return Proxy.newProxyInstance(SameRunTest.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "getAttributes" -> new HashMap<>(attributes);
				case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]) == null ? null : null;
				default -> null;
				});
	}
}

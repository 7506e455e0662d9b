package org.reannotate.worker.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.ExportRequest;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.explain.SpotBackbone;
import org.reannotate.worker.internal.explain.Spots;

class ExportTaskTest {

	private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
	private static final Pattern LINE = Pattern.compile(".*?\"?(?:class|className)\"?: \"?(\\w+)\"?, \"?probability\"?: ([0-9.eE+-]+).*");

	@TempDir
	Path folder;
	private Spots spots;

	@BeforeEach
	void draw() throws Exception {
		spots = new Spots(folder, 24, 2);
	}

	@AfterEach
	void stop() {
		spots.close();
	}

	private RunFolder transfer(String colour) throws Exception {
		Path backbone = SpotBackbone.write(folder.resolve("backbone-" + colour), colour);
		return spots.train(Recipe.transfer(backbone.toString()).withFolds(2).withThreads(2));
	}

	private RunFolder scratch() throws Exception {
		Training training = Training.defaults(Network.SMALL_RESIDUAL).withEpochs(2).withBatchSize(8)
				.withAugmentation(Augmentation.NONE);
		return spots.train(Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(Spots.SIDE).withFolds(2)
				.withThreads(2).withTraining(training));
	}

	private ExportOutcome export(RunFolder run, int fold, Path output) throws Exception {
		return new ExportTask(spots.job(), run, new ExportRequest(run.path().toString(), fold, output.toString())).run();
	}

	@Test
	void exampleProgramSaysWhatOurNetworkSays() throws Exception {
		check(scratch(), 1, "own");
	}

	@Test
	void exampleProgramSaysWhatABackboneWithItsHeadSays() throws Exception {
		check(transfer("RGB"), 0, "rgb");
		check(transfer("BGR"), 1, "bgr");
	}

	@Test
	void exampleProgramSaysEachCategoryByItselfWhereSeveralMayBeRight() throws Exception {
		Path backbone = SpotBackbone.write(folder.resolve("backbone"), "RGB");
		Recipe head = Recipe.transfer(backbone.toString()).withFolds(2).withThreads(2);
		RunFolder run = spots.train(head.withTraining(head.training().withLoss(Loss.SIGMOID)));
		check(run, 1, "several");
		assertTrue(Files.readString(folder.resolve("several/README.md")).contains("each by itself"));
		assertFalse(Files.readString(folder.resolve("several/README.md")).contains("add up to 1"));
	}

	/** Runs the program in the exported README, with nothing but DJL, on pictures that the fold held out. */
	private void check(RunFolder run, int fold, String name) throws Exception {
		Path output = folder.resolve(name);
		assertEquals(fold, export(run, fold, output).fold());
		int row = spots.input().samples().indexOf(spots.input().samples().stream().filter(s -> s.fold() == fold).findFirst().orElseThrow());
		Map<String, Double> said = runExample(output, spots.input().samples().get(row).path());
		try (var file = FloatNpy.open(run.probabilities())) {
			float[] ours = new float[file.columns()];
			file.read(row, ours);
			List<String> labels = Files.readAllLines(output.resolve("labels.txt"));
			assertEquals(List.of("red", "green", "blue"), labels);
			float[] theirs = new float[ours.length];
			for (int k = 0; k < theirs.length; k++) {
				theirs[k] = said.get(labels.get(k)).floatValue();
			}
			assertArrayEquals(ours, theirs, 1e-4f);
		}
	}

	private Map<String, Double> runExample(Path model, String picture) throws Exception {
		Matcher code = EXAMPLE.matcher(Files.readString(model.resolve("README.md")));
		assertTrue(code.find());
		Path program = Files.writeString(model.resolveSibling("Classify.java"), code.group(1));
		String javaHome = System.getProperty("java.home");
		var builder = new ProcessBuilder(javaHome + "/bin/java", "-Dai.djl.offline=true", "-cp", djl(), program.toString(),
				model.toString(), picture).redirectErrorStream(true);
		builder.environment().put("ENGINE_CACHE_DIR", ReannotateHome.current().natives().resolve("djl").toString());
		builder.environment().put("DJL_CACHE_DIR", ReannotateHome.current().cache().resolve("djl").toString());
		Process process = builder.start();
		String printed = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), printed);
		var said = new LinkedHashMap<String, Double>();
		printed.lines().map(LINE::matcher).filter(Matcher::matches)
				.forEach(m -> said.put(m.group(1), Double.parseDouble(m.group(2))));
		assertEquals(3, said.size(), printed);
		return said;
	}

	/** The class path of the tests without our own classes. */
	private static String djl() {
		List<String> kept = new ArrayList<>();
		String all = System.getProperty("java.class.path") + File.pathSeparator
				+ System.getProperty("reannotate.worker.classpath", "");
		Stream.of(all.split(File.pathSeparator)).filter(entry -> entry.endsWith(".jar") && !Path.of(entry).getFileName().toString().startsWith("org.reannotate."))
				.distinct().forEach(kept::add);
		return String.join(File.pathSeparator, kept);
	}

	@Test
	void saysWhichDataTheNetworkSaw() throws Exception {
		RunFolder run = transfer("RGB");
		ExportOutcome outcome = export(run, -1, folder.resolve("model"));
		assertEquals(12, outcome.trained());
		assertEquals(0, outcome.fold());
		assertEquals(Files.getPosixFilePermissions(Files.createDirectory(folder.resolve("usual"))),
				Files.getPosixFilePermissions(folder.resolve("model")), "others may read it as any folder");
		String readme = Files.readString(folder.resolve("model/README.md"));
		assertTrue(readme.contains("fold 1, trained on all folds but that one: 12 labelled images"), readme);
		assertTrue(readme.contains("Spot, 3 categories"), readme);
		String words = EXAMPLE.matcher(readme).replaceAll("");
		assertFalse(words.contains("{"), () -> "a place is not filled in: " + words);
	}

	@Test
	void replacesAnEarlierExportAsAWhole() throws Exception {
		RunFolder run = transfer("RGB");
		Path output = folder.resolve("model");
		export(run, 0, output);
		byte[] first = Files.readAllBytes(output.resolve("model-0000.params"));
		export(run, 1, output);
		assertFalse(java.util.Arrays.equals(first, Files.readAllBytes(output.resolve("model-0000.params"))));
		try (var left = Files.list(folder)) {
			assertTrue(left.noneMatch(f -> f.getFileName().toString().startsWith(".model")));
		}
	}

	@Test
	void refusesAFolderThatIsNotOurs() throws Exception {
		RunFolder run = transfer("RGB");
		Path output = Files.createDirectories(folder.resolve("mine"));
		Path own = Files.writeString(output.resolve("thesis.txt"), "important");
		assertEquals(ErrorCode.BAD_INPUT, assertThrows(WorkerException.class, () -> export(run, 0, output)).code());
		assertEquals("important", Files.readString(own));
		Path model = folder.resolve("model");
		export(run, 0, model);
		Files.writeString(model.resolve("notes.txt"), "mine");
		var e = assertThrows(WorkerException.class, () -> export(run, 1, model));
		assertTrue(e.getMessage().contains("notes.txt"), e.getMessage());
		Path file = Files.writeString(folder.resolve("file"), "");
		assertThrows(WorkerException.class, () -> export(run, 0, file));
		Path link = Files.createSymbolicLink(folder.resolve("link"), output);
		assertThrows(WorkerException.class, () -> export(run, 0, link));
	}

	@Test
	void leavesNothingBehindWhenItFails() throws Exception {
		RunFolder run = transfer("RGB");
		Files.delete(run.parameters().resolve("fold-1.params"));
		Path output = folder.resolve("model");
		assertThrows(WorkerException.class, () -> export(run, 1, output));
		assertFalse(Files.exists(output));
		try (var left = Files.list(folder)) {
			assertTrue(left.noneMatch(f -> f.getFileName().toString().startsWith(".model")));
		}
	}
}

package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.core.importing.ImportedSample;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Imports of changing sources with decisions in between, against a map that says what must come out. */
class ImportPropertyTest {

	private static final int TRIES = 40;
	private static DatasetStore store;
	private static int nextRoot;

	@BeforeContainer
	static void create() throws Exception {
		Path folder = Files.createTempDirectory("reannotate-import");
		store = new StoresComponent().create(folder.resolve("dataset"), "test", roots(folder));
	}

	private static List<Path> roots(Path folder) throws IOException {
		List<Path> roots = new ArrayList<>();
		for (int i = 0; i < TRIES + 20; i++) {
			roots.add(Files.createDirectories(folder.resolve("images" + i)));
		}
		return roots;
	}

	@AfterContainer
	static void close() throws Exception {
		store.close();
	}

	private record Expected(String given, String label, boolean missing) {
	}

	@Property(tries = TRIES)
	void theStoreIsWhatTheLastImportAndTheDecisionsSay(@ForAll long seed) throws DatasetException {
		Random random = new Random(seed);
		int root = nextRoot++;
		Map<String, String> decided = new HashMap<>();
		Map<String, Expected> expected = new HashMap<>();
		for (int round = 0; round < 4; round++) {
			Map<String, String> source = source(random);
			load(source, root);
			expected.replaceAll((path, old) -> new Expected(old.given, old.label, true));
			source.forEach((path, given) -> expected.put(path,
					new Expected(given, decided.getOrDefault(path, given), false)));
			assertEquals(expected, actual(expected, root));

			var again = load(source, root);
			assertEquals(source.size(), again.unchanged(), "importing the same again changed something");
			decideSome(random, root, expected, decided);
		}
	}

	private static Map<String, String> source(Random random) {
		Map<String, String> source = new HashMap<>();
		for (int i = 0; i < 8; i++) {
			if (random.nextInt(4) > 0) {
				source.put("p" + i, random.nextInt(5) == 0 ? "" : "c" + random.nextInt(4));
			}
		}
		return source;
	}

	private static ImportSummary load(Map<String, String> source, int root)
			throws DatasetException {
		List<ImportedSample> samples = new ArrayList<>();
		source.forEach((path, label) -> samples.add(label.isEmpty() ? TestDataset.sample(path) : TestDataset.sample(path, label)));
		Collections.shuffle(samples, new Random(root));
		return store.importSamples(samples.iterator(), ImportOptions.of("me", "x").withRoot(root), new NullProgressMonitor());
	}

	private static void decideSome(Random random, int root, Map<String, Expected> expected, Map<String, String> decided)
			throws DatasetException {
		for (SampleRecord sample : store.samplesByPath(root, List.of("p1", "p2", "p3"))) {
			String label = "c" + random.nextInt(6);
			store.decide(DecisionRequest.relabel(sample.id(), store.ensureCategory(label), "ann"));
			decided.put(sample.path(), label);
			Expected old = expected.get(sample.path());
			expected.put(sample.path(), new Expected(old.given, label, old.missing));
		}
	}

	private static Map<String, Expected> actual(Map<String, Expected> paths, int root) throws DatasetException {
		Map<String, Expected> actual = new HashMap<>();
		for (SampleRecord sample : store.samplesByPath(root, paths.keySet())) {
			int row = store.index().row(sample.id());
			assertEquals(sample.category(), store.index().category(row), "index and table differ");
			assertEquals(sample.missing(), store.index().missing(row), "index and table differ");
			actual.put(sample.path(), new Expected(TestDataset.name(store, sample.given()),
					TestDataset.name(store, sample.category()), sample.missing()));
		}
		return actual;
	}
}

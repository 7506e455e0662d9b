package org.reannotate.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetRegistryTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void place() {
		file = folder.resolve("home/datasets.json");
	}

	private Path dataset(String name) throws IOException {
		Path dataset = Files.createDirectories(folder.resolve(name));
		Files.writeString(dataset.resolve(DatasetFile.NAME), "");
		return dataset;
	}

	@Test
	void knowsNothingAtFirst() throws DatasetException {
		assertEquals(Optional.empty(), new DatasetRegistry(file).dataset(folder));
	}

	@Test
	void findsTheDatasetLastMadeFromASource() throws Exception {
		Path images = Files.createDirectories(folder.resolve("images, \"all\""));
		new DatasetRegistry(file).remember(images, dataset("first"));
		Path second = dataset("second");
		new DatasetRegistry(file).remember(images, second);

		assertEquals(Optional.of(second), new DatasetRegistry(file).dataset(folder.resolve("x/../images, \"all\"/.")));
	}

	@Test
	void forgetsADatasetThatIsGone() throws Exception {
		DatasetRegistry registry = new DatasetRegistry(file);
		Path dataset = dataset("first");
		registry.remember(folder, dataset);
		Files.delete(dataset.resolve(DatasetFile.NAME));

		assertEquals(Optional.empty(), registry.dataset(folder));
	}

	@Test
	void keepsEveryEntryWhenManyWriteAtOnce() throws Exception {
		Path dataset = dataset("dataset");
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Void>> tasks = IntStream.range(0, 20).mapToObj(i -> (Callable<Void>) () -> {
				new DatasetRegistry(file).remember(folder.resolve("source" + i), dataset);
				return null;
			}).toList();
			for (Future<Void> done : threads.invokeAll(tasks)) {
				done.get();
			}
		} finally {
			threads.shutdown();
		}

		for (int i = 0; i < 20; i++) {
			assertEquals(Optional.of(dataset), new DatasetRegistry(file).dataset(folder.resolve("source" + i)));
		}
		try (var left = Files.list(file.getParent())) {
			assertTrue(left.noneMatch(path -> path.toString().endsWith(".partial")));
		}
	}

	@Test
	void namesADamagedFileAndWhatToDo() throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "[1, 2");

		DatasetException e = assertThrows(DatasetException.class, () -> new DatasetRegistry(file).dataset(folder));

		assertTrue(e.getMessage().contains(file.toString()) && e.getMessage().contains("Delete it"), e.getMessage());
	}
}

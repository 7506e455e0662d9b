package org.reannotate.worker.internal.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** The file of the checkpoint before is written over: never where a link leads, never with what it held left in it. */
class CheckpointsTest {

	private static final int BATCH = 4;

	@TempDir
	Path folder;

	private void write(Checkpoints checkpoints, int epoch, int values) throws IOException {
		var array = new float[values];
		java.util.Arrays.fill(array, epoch);
		checkpoints.write(new Checkpoints.Index("digest", BATCH, epoch, epoch, null, false, 0, List.of(), null),
				Map.of("a", new Values(new long[] { values }, array)));
	}

	private void assertLast(int epoch, int values) throws IOException {
		try (var saved = new Checkpoints(folder, "digest").read(BATCH, problem -> {
			throw new AssertionError(problem);
		})) {
			assertNotNull(saved);
			assertEquals(epoch, saved.index().epochs());
			var expected = new float[values];
			java.util.Arrays.fill(expected, epoch);
			var actual = new float[values];
			var stored = saved.values("a");
			assertNotNull(stored);
			assertEquals(values, stored.remaining());
			stored.get(actual);
			assertArrayEquals(expected, actual);
		}
	}

	private List<String> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aLargerAndASmallerOneInTheSamePlace() throws Exception {
		try (var checkpoints = new Checkpoints(folder, "digest")) {
			int[] sizes = { 1000, 2000, 10, 3000, 1 };
			for (int epoch = 1; epoch <= sizes.length; epoch++) {
				write(checkpoints, epoch, sizes[epoch - 1]);
				assertLast(epoch, sizes[epoch - 1]);
			}
		}
		assertEquals(List.of("checkpoint-5.params", "checkpoint.json"), files());
		assertLast(5, 1);
	}

	@Test
	void aProcessThatWasKilledLeavesASpareOneThatIsUsed() throws Exception {
		Files.write(folder.resolve("checkpoint-spare.params"), new byte[100_000]);
		try (var checkpoints = new Checkpoints(folder, "digest")) {
			write(checkpoints, 1, 10);
			assertEquals(List.of("checkpoint-1.params", "checkpoint.json"), files());
		}
		assertLast(1, 10);
	}

	@Test
	void neverWritesWhereALinkLeads() throws Exception {
		Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
		Files.createSymbolicLink(folder.resolve("checkpoint-spare.params"), elsewhere);
		try (var checkpoints = new Checkpoints(folder, "digest")) {
			write(checkpoints, 1, 10);
		}
		assertEquals("mine", Files.readString(elsewhere));
		assertLast(1, 10);
	}
}

package org.reannotate.worker.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.run.RunBench;
import org.reannotate.worker.internal.run.TinyImages;

/** Files that vanish or are replaced between an import and a run; what is kept is shared by all datasets. */
class EmbedderTest {

	@TempDir
	Path folder;
	private RunBench bench;
	private List<RunSample> samples;
	private int outputs;

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		samples = new ArrayList<>(TinyImages.draw(folder, 4, 2, 0).samples());
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private Path embed(Unreadable unreadable) throws Exception {
		Path output = folder.resolve("output-" + outputs++ + ".npy");
		Path backbone = TinyBackbone.write(folder.resolve("tiny"));
		try (var network = BackboneNetwork.load(Backbone.read(backbone), TestEngine.start())) {
			new Embedder(bench.job(new Cancellation()), network, samples, unreadable).write(output, 2);
		}
		return output;
	}

	private static Path file(RunSample sample) {
		return Path.of(sample.path());
	}

	private RunSample twin(RunSample of, String name) throws Exception {
		Path copy = Files.copy(file(of), folder.resolve(name));
		return new RunSample(of.id() + 1000 + samples.size(), copy.toString(), of.contentHash(), of.label(), of.fold());
	}

	@Test
	void whatAFileHoldsNowIsNotKeptAsWhatItHeld() throws Exception {
		RunSample first = samples.get(0);
		Path original = Files.copy(file(first), folder.resolve("original"));
		Files.copy(file(samples.get(1)), file(first), StandardCopyOption.REPLACE_EXISTING);
		Path meanwhile = embed(new Unreadable());
		assertArrayEquals(RunBench.row(meanwhile, 1), RunBench.row(meanwhile, 0), "what is there is looked at");

		Files.copy(original, file(first), StandardCopyOption.REPLACE_EXISTING);
		float[] after = RunBench.row(embed(new Unreadable()), 0);
		assertTrue(after[0] > after[2], "red is red again: " + after[0] + " and " + after[2]);
	}

	@Test
	void anyOfTheFilesOfOneContentWillDo() throws Exception {
		RunSample first = samples.get(0);
		samples.add(twin(first, "gone too"));
		samples.add(twin(first, "still there"));
		Files.delete(file(first));
		Files.delete(folder.resolve("gone too"));
		var unreadable = new Unreadable();
		Path output = embed(unreadable);
		assertEquals(0, unreadable.size());
		assertTrue(RunBench.row(output, 0)[0] > 0);
		assertArrayEquals(RunBench.row(output, 0), RunBench.row(output, 5));
	}

	@Test
	void aReplacedFileDoesNotSpeakForItsTwins() throws Exception {
		RunSample first = samples.get(0);
		samples.add(twin(first, "as it was"));
		Files.copy(file(samples.get(1)), file(first), StandardCopyOption.REPLACE_EXISTING);
		Path output = embed(new Unreadable());
		float[] red = RunBench.row(output, 4);
		assertTrue(red[0] > red[2]);
		assertFalse(RunBench.row(output, 1)[0] > RunBench.row(output, 1)[2]);
	}
}

package org.reannotate.protocol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingLogTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void name() {
		file = folder.resolve("metrics.jsonl");
	}

	private static StepLine step(int fold, int epoch, int step) {
		return new StepLine(fold, epoch, step, 10, 0.7, 1e-3, 123.5, 4.25);
	}

	private static EpochLine epoch(int fold, int epoch) {
		return new EpochLine(fold, epoch, 3, 0.7, 0.5, 0.6, 0.75, 1e-3, 120, 5, List.of(0.5, Double.NaN),
				List.of(new WrongSample(1L << 40, 1, 0.875)));
	}

	@Test
	void whatIsWrittenIsReadAsItGrows() throws IOException {
		var reader = new TrainingLog.Reader(file);
		assertEquals(List.of(), reader.more());
		try (var writer = new TrainingLog.Writer(file)) {
			writer.write(step(0, 0, 0));
			assertEquals(List.of(step(0, 0, 0)), reader.more());
			assertEquals(List.of(), reader.more());
			writer.write(step(0, 0, 1));
			writer.write(epoch(0, 0));
			assertEquals(List.of(step(0, 0, 1), epoch(0, 0)), reader.more());
		}
		assertEquals(0, reader.generation());
	}

	@Test
	void whatIsNotKnownIsNullInTheFileAndNotANumberAgain() throws IOException {
		var unknown = new EpochLine(0, 0, 1, Double.NaN, Double.NaN, 0.5, 0.5, Double.NaN, Double.NaN, 1,
				List.of(Double.NaN, 1.0), List.of());
		try (var writer = new TrainingLog.Writer(file)) {
			writer.write(unknown);
		}
		assertTrue(Files.readString(file).contains("\"categoryAccuracy\":[null,1.0]"), Files.readString(file));
		assertEquals(List.of(unknown), TrainingLog.read(file));
	}

	@Test
	void aHalfLastLineWaitsForItsEnd() throws IOException {
		try (var writer = new TrainingLog.Writer(file)) {
			writer.write(epoch(0, 0));
			writer.write(epoch(0, 1));
		}
		String whole = Files.readString(file);
		int cut = whole.length() - 20;
		Files.writeString(file, whole.substring(0, cut));
		var reader = new TrainingLog.Reader(file);
		assertEquals(List.of(epoch(0, 0)), reader.more());
		Files.writeString(file, whole.substring(cut), StandardOpenOption.APPEND);
		assertEquals(List.of(epoch(0, 1)), reader.more());
	}

	@Test
	void aResumedEpochIsToldOnceAndReadersNoticeIt() throws IOException {
		var reader = new TrainingLog.Reader(file);
		try (var writer = new TrainingLog.Writer(file)) {
			writer.write(epoch(0, 0));
			writer.write(step(1, 0, 3));
			writer.write(epoch(1, 0));
			writer.write(step(1, 1, 2));
		}
		assertEquals(4, reader.more().size());
		Files.writeString(file, "{\"kind\":\"st", StandardOpenOption.APPEND);
		try (var writer = new TrainingLog.Writer(file)) {
			writer.rewind(1, 1);
			writer.write(step(1, 1, 0));
			writer.write(epoch(1, 1));
		}
		List<TrainingLine> whole = List.of(epoch(0, 0), step(1, 0, 3), epoch(1, 0), step(1, 1, 0), epoch(1, 1));
		assertEquals(whole, TrainingLog.read(file));
		assertEquals(whole, reader.more());
		assertEquals(1, reader.generation());
	}

	@Test
	void aLogThatWasDeletedIsForgotten() throws IOException {
		var reader = new TrainingLog.Reader(file);
		try (var writer = new TrainingLog.Writer(file)) {
			writer.write(epoch(0, 0));
		}
		assertEquals(1, reader.more().size());
		Files.delete(file);
		assertEquals(List.of(), reader.more());
		assertEquals(1, reader.generation());
	}

	@Test
	void damagedAndUnknownLinesArePassedOver() throws IOException {
		Files.writeString(file, "{\"kind\":\"log\",\"id\":\"1\"}\n\n[]\n{\"kind\":\"dream\"}\nnonsense\n{\"kind\":\"epoch\",\"fold\":\"x\"}\n"
				+ "{\"kind\":[]}\n{\"kind\":\"step\",\"fold\":2,\"epoch\":1,\"step\":4,\"steps\":9,\"loss\":null}\n");
		List<TrainingLine> lines = TrainingLog.read(file);
		assertEquals(1, lines.size());
		assertEquals(Double.NaN, ((StepLine) lines.get(0)).loss());
	}

	@Test
	void linesOfTheFirstVersionsAreEpochs() throws IOException {
		Files.writeString(file, "{\"epoch\":2.0,\"fold\":1.0,\"images_per_second\":100.0,\"loss\":0.5,\"training_accuracy\":0.75}\n"
				+ "{\"accuracy\":0.5,\"fold\":1.0,\"log_loss\":0.7}\n");
		assertEquals(List.of(new EpochLine(1, 1, 2, 0.5, 0.75, Double.NaN, Double.NaN, Double.NaN, 100, Double.NaN, List.of(),
				List.of())), TrainingLog.read(file));
	}
}

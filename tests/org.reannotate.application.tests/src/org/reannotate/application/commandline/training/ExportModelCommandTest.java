package org.reannotate.application.commandline.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.application.commandline.CommandRun;
import org.reannotate.application.commandline.Pictures;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunFolder;

class ExportModelCommandTest {
	private static final String RUN = "20260102-030405-small-residual";

	@TempDir
	Path temp;
	private final Exporting models = new Exporting();
	private CommandRun command;

	@BeforeEach
	void prepare() throws Exception {
		command = CommandRun.training(temp, new StandInTrainings(), models);
		Pictures.folder(temp.resolve("photos"), 4);
		assertEquals(0, command.run("import", "photos", "-o", "data"), command.err());
	}

	@Test
	void exportsTheNetworkOfARun() {
		assertEquals(0, command.run("train", "data"), command.err());
		assertEquals(0, command.run("export-model", "data", "--run", RUN, "--fold", "2", "-o", "model"), command.err());
		assertEquals(List.of(RUN + " 1 " + temp.resolve("model")), models.asked);
		assertTrue(command.out().contains("Network of fold 2, trained on 30 images"), command.out());
		assertTrue(command.out().contains("Model: " + temp.resolve("model")), command.out());
	}

	@Test
	void takesTheOnlyNetworkWhereNoFoldIsNamed() {
		assertEquals(0, command.run("train", "data"), command.err());
		assertEquals(0, command.run("export-model", "data", "--run", RUN, "-o", "model"), command.err());
		assertEquals(List.of(RUN + " -1 " + temp.resolve("model")), models.asked);
		assertTrue(command.out().contains("Network of a three-way split"), command.out());
	}

	@Test
	void saysWhatCannotBeExported() throws IOException {
		assertEquals(1, command.run("export-model", "data", "-o", "model"));
		assertTrue(command.lastError().contains("no finished run yet"), command.err());
		assertEquals(1, command.run("export-model", "data", "--run", "nothing", "-o", "model"));
		assertTrue(command.lastError().contains("The run nothing cannot be exported"), command.err());
		assertEquals(1, command.run("export-model", "data", "--run", "../..", "-o", "model"));
		assertTrue(command.lastError().contains("not the name of a run"), command.err());
		assertEquals(2, command.run("export-model", "data", "--run", "x", "--fold", "0", "-o", "model"));
		assertTrue(command.err().contains("counted from 1"), command.err());
		assertEquals(0, command.run("train", "data"), command.err());
		Files.createDirectories(temp.resolve("mine"));
		models.refusal = "mine exists and is not an exported model.";
		assertEquals(1, command.run("export-model", "data", "--run", RUN, "-o", "mine"));
		assertTrue(command.lastError().contains("not an exported model"), command.err());
	}

	/** Remembers what it was asked to export. */
	private static final class Exporting implements ModelService {
		private final List<String> asked = new ArrayList<>();
		private String refusal = "";

		@Override
		public ExportOutcome exportModel(RunFolder run, int fold, Path output, IProgressMonitor monitor)
				throws ModelException {
			if (!refusal.isEmpty()) {
				throw new ModelException(refusal);
			}
			asked.add(run.name() + " " + fold + " " + output);
			return new ExportOutcome(output.toString(), fold, 30, List.of("model-symbol.json"));
		}

		@Override
		public RunOutcome run(RunFolder folder, Recipe recipe, IProgressMonitor monitor) {
			throw new UnsupportedOperationException();
		}

		@Override
		public EmbedOutcome embed(Recipe recipe, Path samples, Path output, IProgressMonitor monitor) {
			throw new UnsupportedOperationException();
		}

		@Override
		public EngineReport probe(int device, IProgressMonitor monitor) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}

package org.reannotate.benchmarks.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.benchmarks.Places;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.engine.pytorch.PyTorchEngine;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.modelservice.internal.engine.EngineRegistry;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.recipe.Recipe;

/**
 * PyTorch, as {@code ./reannotate engine install pytorch} leaves it; or from the folder that the property
 * {@code reannotate.pytorch} names, which holds its jars side by side or laid out as a Maven repository.
 */
final class SecondEngine {

	private SecondEngine() {
	}

	/** Null where it is not installed, which is said on standard error. */
	static @Nullable EngineSetup find() throws IOException {
		String folder = System.getProperty("reannotate.pytorch");
		try {
			EngineRegistry engines = engines(folder == null ? ReannotateHome.current()
					: new ReannotateHome(Places.work().resolve("pytorch-home")));
			if (folder != null && engines.list().get(0).folder() == null) {
				engines.install(PyTorchEngine.ID, Path.of(folder), new NullProgressMonitor());
			}
			return engines.of(Engines.PYTORCH, Recipe.CPU);
		} catch (ModelException e) {
			System.err.println("Without PyTorch beside it: " + e.getMessage()
					+ " A folder with its jars can be named, too: BENCHMARK_OPTIONS=-Dreannotate.pytorch=DIR");
			return null;
		}
	}

	private static EngineRegistry engines(ReannotateHome home) {
		return new EngineRegistry(home, WorkerPlatform.current(), () -> List.of(new PyTorchEngine()),
				(setup, device, monitor) -> {
					throw new ModelException("No graphics card is asked for.");
				}, Duration.ZERO);
	}
}

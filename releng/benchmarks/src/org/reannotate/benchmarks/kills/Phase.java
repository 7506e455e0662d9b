package org.reannotate.benchmarks.kills;

import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.recipe.Recipe;

/** What is asked of a worker, and when it is killed. */
enum Phase {
	/** As soon as there is a process. */
	START(0, null, null, Patient::train),
	/** At any time while the engine is probed. */
	PROBE(1_200, null, null, (patient, monitor) -> patient.models().probe(Recipe.CPU, monitor)),
	/** While images are embedded. */
	EMBED(0, words -> words.startsWith("Embedding"), null, Patient::transfer),
	/** While it trains. */
	TRAIN(0, words -> words.contains("epoch"), null, Patient::train),
	/** While a checkpoint is written. */
	CHECKPOINT(0, null, name -> name.startsWith("checkpoint-") && name.endsWith(".params"), Patient::train),
	/** While it predicts what was held out. */
	PREDICT(0, words -> words.startsWith("Predicting"), null, Patient::train),
	/** While the learning rate rises. */
	LEARNING_RATE(0, words -> words.startsWith("Learning rate"), null, Patient::findLearningRate),
	/** At any time while heads follow a decision: the process comes up, embeds and fits. */
	REFIT(2_500, null, null, Patient::refit),
	/** At any time while an image is explained. */
	EXPLAIN(2_500, null, null, Patient::explain);

	/** Something that a worker is asked. */
	@FunctionalInterface
	interface Asking {
		void ask(Patient patient, IProgressMonitor monitor) throws Exception;
	}

	private final int within;
	private final @Nullable Predicate<String> words;
	private final @Nullable Predicate<String> file;
	private final Asking asking;

	Phase(int within, @Nullable Predicate<String> words, @Nullable Predicate<String> file, Asking asking) {
		this.within = within;
		this.words = words;
		this.file = file;
		this.asking = asking;
	}

	/** Milliseconds of a process's life within which it is killed, where nothing tells of the phase. */
	int within() {
		return within;
	}

	/** Whether it has come when there is a process. */
	boolean isAtSight() {
		return words == null && file == null;
	}

	/** Whether those words of progress tell that it has come. */
	boolean isToldBy(String progress) {
		Predicate<String> expected = words;
		return expected != null && expected.test(progress);
	}

	/** Whether that file of a run tells that it has come. */
	boolean isToldBy(Path path) {
		Predicate<String> expected = file;
		return expected != null && expected.test(path.getFileName().toString());
	}

	/** Whether files tell. */
	boolean isToldByFiles() {
		return file != null;
	}

	/** Whether a finished run is asked. */
	boolean needsRun() {
		return this == REFIT || this == EXPLAIN;
	}

	/** Makes what is asked about. */
	void prepare(Patient patient) throws Exception {
		if (needsRun()) {
			patient.finishedRun();
		}
	}

	/** Asks and waits. */
	void ask(Patient patient, IProgressMonitor monitor) throws Exception {
		asking.ask(patient, monitor);
	}
}

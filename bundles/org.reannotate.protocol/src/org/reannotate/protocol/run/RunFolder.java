package org.reannotate.protocol.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.internal.run.RunFolders;
import org.reannotate.protocol.recipe.Recipe;

/**
 * One run's folder: {@code runs/.<name>.partial} while it is filled, {@code runs/<name>} once
 * {@linkplain #publish() published}; a reader of {@link #published(Path)} never sees half a run.
 *
 * <pre>
 * RunFolder run = RunFolder.create(runs, recipe, Instant.now());
 * input.write(run);
 * ... the worker fills it ...
 * run = run.publish();
 * </pre>
 *
 * @param path absolute
 */
public record RunFolder(Path path) {

	/** Stands for the one network of a split where a fold is asked for. */
	public static final int SPLIT = -1;

	public RunFolder {
		path = path.toAbsolutePath().normalize();
	}

	/**
	 * Makes the partial folder of a new run named {@code <yyyyMMdd-HHmmss>-<recipe>} (UTC); with a
	 * number behind it where that name is taken.
	 */
	public static RunFolder create(Path runs, Recipe recipe, Instant now) throws IOException {
		return RunFolders.create(runs, recipe.name(), now);
	}

	/** An existing folder, partial or published. */
	public static RunFolder open(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			throw new IOException(NLS.bind(Messages.RunFolder_missing, path));
		}
		return new RunFolder(path);
	}

	/**
	 * The same, to be filled or gone on with. Data come from elsewhere: where a link leads, nothing may be written.
	 *
	 * @throws IOException when it holds a symbolic link
	 */
	public static RunFolder openToFill(Path path) throws IOException {
		RunFolder run = open(path);
		try (var entries = Files.walk(run.path())) {
			Optional<Path> link = entries.filter(Files::isSymbolicLink).findFirst();
			if (link.isPresent()) {
				throw new IOException(NLS.bind(Messages.RunFolder_link, link.get()));
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return run;
	}

	/** Whole runs in order of their names, that is of time. */
	public static List<RunFolder> published(Path runs) throws IOException {
		return RunFolders.list(runs, false);
	}

	/** Runs begun and not published, in order of time: candidates for {@code --resume}. */
	public static List<RunFolder> partial(Path runs) throws IOException {
		return RunFolders.list(runs, true);
	}

	/** The run's name without the marks of a partial folder. */
	public String name() {
		return RunFolders.nameOf(path);
	}

	/** Whether it is not yet published. */
	public boolean isPartial() {
		return RunFolders.isPartial(path);
	}

	/**
	 * Forces the files to the disk and renames the folder to its final name, atomically; a published
	 * folder stays as it is. The {@code fold-<k>} folders (needed for resuming only) are deleted first.
	 */
	public RunFolder publish() throws IOException {
		return isPartial() ? RunFolders.publish(this) : this;
	}

	/** Deletes a partial folder with all it holds; published ones are refused. */
	public void discard() throws IOException {
		RunFolders.discard(this);
	}

	/** {@code run.json}. */
	public Path info() {
		return path.resolve("run.json");
	}

	/** {@code columns.json}: id and name of each column. */
	public Path columns() {
		return path.resolve("columns.json");
	}

	/** {@code samples.jsonl}: the input, one {@link RunSample} a line. */
	public Path samples() {
		return path.resolve("samples.jsonl");
	}

	/** {@code sample-ids.txt}: N lines. */
	public Path sampleIds() {
		return path.resolve("sample-ids.txt");
	}

	/** {@code folds.npy}: int8 N; with a split 0 test, 1 validation, -1 training. */
	public Path folds() {
		return path.resolve("folds.npy");
	}

	/**
	 * {@code probabilities.npy}: float32 N x K, out of sample. Rows of a split's training part are NaN: no network held them
	 * out. With a softmax a row sums to 1, with a sigmoid each value stands alone.
	 */
	public Path probabilities() {
		return path.resolve("probabilities.npy");
	}

	/** {@code embeddings.npy}: float32 N x D. */
	public Path embeddings() {
		return path.resolve("embeddings.npy");
	}

	/** {@code embeddings.json}: see {@link EmbeddingsInfo}. */
	public Path embeddingsInfo() {
		return path.resolve("embeddings.json");
	}

	/** {@code margins.npy}: float32 N x epochs; only where training made them. */
	public Path margins() {
		return path.resolve("margins.npy");
	}

	/** {@code metrics.jsonl}: see {@link TrainingLog}. */
	public Path metrics() {
		return path.resolve("metrics.jsonl");
	}

	/** {@code log.txt}: what the worker wrote. */
	public Path log() {
		return path.resolve("log.txt");
	}

	/** {@code parameters/}: what is needed to predict with the run; see {@link RunNetworkInfo}. */
	public Path parameters() {
		return path.resolve("parameters");
	}

	/** {@code parameters/fold-<k>.params}: the network or head that held out fold {@code k}. */
	public Path parameters(int fold) {
		return parameters().resolve("fold-" + fold + ".params");
	}

	/** {@code parameters/network.params}: the network or head of a split. */
	public Path splitParameters() {
		return parameters().resolve("network.params");
	}

	/**
	 * {@code embeddings/fold-<k>/} or, with {@value #SPLIT} for a fold, {@code embeddings/network/}: what one of the networks
	 * that a run trained makes of all images, by their content, and its last layer. A cache that is made again where it is
	 * missing: from it heads are fitted to newer labels.
	 */
	public Path embeddings(int fold) {
		return path.resolve("embeddings").resolve(fold == SPLIT ? "network" : "fold-" + fold);
	}

	/** {@code unreadable.csv}: see {@link UnreadableSamples}. */
	public Path unreadable() {
		return path.resolve("unreadable.csv");
	}

	/** {@code fold-<k>/}: what the worker keeps of fold {@code k} to resume from. */
	public Path fold(int fold) {
		return path.resolve("fold-" + fold);
	}

	/** {@code fold-<k>/done.json}: written last, forced to the disk. */
	public Path foldDone(int fold) {
		return fold(fold).resolve("done.json");
	}
}

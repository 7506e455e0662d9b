package org.reannotate.application.commandline.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetRegistry;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.DatasetStores;
import org.reannotate.report.output.OutputFolder;

/**
 * Which dataset a person means by a path: a dataset's folder or its {@code dataset.reannotate}; an audit's output; a
 * folder of images or a table, for the dataset that was last made from it.
 */
public final class DatasetLocator {

	private static final String DATASET_FILE = "dataset.reannotate";

	private final DatasetStores stores;
	private final DatasetRegistry registry;

	public DatasetLocator(CommandContext context) {
		this.stores = context.services().stores().get();
		this.registry = new DatasetRegistry(context.services().home().root().resolve("datasets.json"));
	}

	/** Opens the dataset that is meant; whoever asked closes it. */
	public DatasetStore open(Path path) throws CommandException, DatasetException {
		return stores.open(locate(path));
	}

	/** The folder of the dataset that is meant. */
	public Path locate(Path path) throws CommandException, DatasetException {
		Path here = datasetAt(path);
		if (here != null) {
			return here;
		}
		if (!Files.exists(path)) {
			throw new CommandException(NLS.bind(Messages.DatasetLocator_absent, path));
		}
		return madeFrom(path).orElseThrow(() -> new CommandException(NLS.bind(Messages.DatasetLocator_none, path)));
	}

	/** The dataset that was last made from a source, where it is still there. */
	public Optional<Path> madeFrom(Path source) throws DatasetException {
		return registry.dataset(source);
	}

	/** The dataset that lies at a path itself; {@code null} where there is none. */
	public @Nullable Path datasetAt(Path path) {
		Path parent = path.getParent();
		if (path.endsWith(DATASET_FILE) && parent != null && stores.isDataset(parent)) {
			return parent;
		}
		if (stores.isDataset(path)) {
			return path;
		}
		Path inside = OutputFolder.datasetIn(path);
		return OutputFolder.isOurs(path) && stores.isDataset(inside) ? inside : null;
	}

	/** Remembers which dataset was made from a source. */
	public void made(Path source, Path dataset) throws DatasetException {
		registry.remember(source, dataset);
	}
}

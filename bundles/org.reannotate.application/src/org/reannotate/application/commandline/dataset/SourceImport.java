package org.reannotate.application.commandline.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.DatasetStores;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.formats.importing.DatasetImport;
import org.reannotate.formats.importing.ImportReport;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.protocol.words.IoWords;

/** Brings the images of one source into a dataset that is its own. */
public final class SourceImport {

	private final CommandContext context;
	private final ImportRequest request;
	private final String author;
	private @Nullable NewDataset made;

	public SourceImport(CommandContext context, ImportRequest request, String author) {
		this.context = context;
		this.request = request;
		this.author = author;
	}

	/** Opens the dataset in a folder, or makes it where there is none. A dataset of other images is refused. */
	public DatasetStore open(Path folder) throws CommandException, DatasetException {
		DatasetStores stores = context.services().stores().get();
		List<Path> roots = DatasetImport.imageRoots(request);
		if (!stores.isDataset(folder)) {
			made = NewDataset.before(folder);
			return stores.create(folder, SourceNames.of(request.source()), roots);
		}
		DatasetStore store = stores.open(folder);
		if (!sameFolders(store.info().imageRoots(), roots)) {
			String others = String.valueOf(store.info().imageRoots().get(0));
			store.close();
			throw new CommandException(NLS.bind(Messages.SourceImport_otherImages, folder, others));
		}
		return store;
	}

	private static boolean sameFolders(List<Path> some, List<Path> others) throws DatasetException {
		if (some.size() != others.size()) {
			return false;
		}
		try {
			for (int i = 0; i < some.size(); i++) {
				if (!some.get(i).equals(others.get(i)) && !Files.isSameFile(some.get(i), others.get(i))) {
					return false;
				}
			}
			return true;
		} catch (IOException e) {
			throw new DatasetException(NLS.bind(Messages.SourceImport_notFound, IoWords.of(e)), e);
		}
	}

	/**
	 * Imports into that dataset and remembers that it was made from the source. A dataset that was made for it and into
	 * which nothing came, because there are no images or the import failed, is closed and taken away again.
	 */
	public ImportReport run(DatasetStore store, IProgressMonitor monitor) throws DatasetException {
		boolean done = false;
		try {
			ImportReport report = DatasetImport.run(store, request, author, monitor);
			new DatasetLocator(context).made(request.source(), store.info().folder());
			done = true;
			return report;
		} finally {
			NewDataset fresh = made;
			if (!done && fresh != null && store.count(SampleFilter.ALL) == 0) {
				store.close();
				fresh.delete();
			}
		}
	}
}

package org.reannotate.formats.importing;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.formats.internal.following.FollowedRoot;
import org.reannotate.formats.internal.following.OtherFiles;
import org.reannotate.formats.internal.following.QuietLook;
import org.reannotate.formats.internal.reading.Exclusions;
import org.reannotate.formats.internal.reading.KnownFiles;
import org.reannotate.formats.internal.reading.RootImport;
import org.reannotate.formats.internal.reading.SampleReader;
import org.reannotate.imaging.decode.ImageDecoder;

/**
 * Takes over what came to the places that a dataset was made from, and what changed there: new files become samples,
 * labelled as their folder says; of a table, rows that are new become samples once their image is there, and rows with
 * another label than before give it; changed images are read again. Nothing is marked missing, and decisions stay. Folders
 * that were given another meaning than they have by themselves are left alone: what a new file is there only a person
 * knows.
 *
 * <pre>
 * if (FolderRefresh.mayHaveNews(store, monitor)) {
 * 	FolderRefresh.Outcome outcome = FolderRefresh.run(store, "jane", monitor);
 * }
 * </pre>
 */
public final class FolderRefresh {

	/**
	 * What came of it.
	 *
	 * @param added     samples that are new
	 * @param changed   samples that were read again, or given another label
	 * @param unsettled whether there are files that may still be written: to be looked at again
	 */
	public record Outcome(int added, int changed, boolean unsettled) {
	}

	/**
	 * Where news of a dataset come from.
	 *
	 * @param folders with images, to be followed with all below
	 * @param tables  files that name images
	 */
	public record Places(List<Path> folders, List<Path> tables) {

		/** Whether there is nothing to follow. */
		public boolean isEmpty() {
			return folders.isEmpty();
		}
	}

	private final DatasetStore store;
	private final String author;
	private int added;
	private int changed;
	private boolean unsettled;

	private FolderRefresh(DatasetStore store, String author) {
		this.store = store;
		this.author = author;
	}

	/** Where news would come from. */
	public static Places places(DatasetStore store) throws DatasetException {
		List<FollowedRoot> roots = FollowedRoot.of(store);
		return new Places(roots.stream().map(FollowedRoot::folder).toList(),
				roots.stream().map(FollowedRoot::table).filter(Objects::nonNull).distinct().toList());
	}

	/**
	 * Whether something may have come or changed since the last import, by the times of folders and of files that are
	 * known; lists and reads nothing.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public static boolean mayHaveNews(DatasetStore store, IProgressMonitor monitor) throws DatasetException {
		return QuietLook.tellsOfNews(store, FollowedRoot.of(store), monitor);
	}

	/**
	 * Looks through the places and imports what is new or other than before.
	 *
	 * @throws DatasetException if a folder or table cannot be read or the store fails
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what was imported so far
	 *         stays
	 */
	public static Outcome run(DatasetStore store, String author, IProgressMonitor monitor) throws DatasetException {
		var refresh = new FolderRefresh(store, author);
		List<FollowedRoot> roots = FollowedRoot.of(store);
		SubMonitor progress = SubMonitor.convert(monitor, roots.size());
		try {
			for (FollowedRoot root : roots) {
				refresh.root(root, progress.split(1));
			}
		} catch (UncheckedIOException failed) {
			throw new DatasetException(NLS.bind(Messages.DatasetImport_failed,
					roots.stream().map(FollowedRoot::folder).toList(), failed.getCause().getMessage()), failed);
		}
		return new Outcome(refresh.added, refresh.changed, refresh.unsettled);
	}

	private void root(FollowedRoot root, SubMonitor monitor) throws DatasetException {
		monitor.setWorkRemaining(3);
		var files = new OtherFiles(store, root);
		List<Candidate> others = files.find(monitor.split(1));
		unsettled |= files.isUnsettled();
		if (others.isEmpty()) {
			return;
		}
		var reader = new SampleReader(ImageDecoder.portable(), KnownFiles.of(store), root.number());
		String source = root.request().source().toString();
		try (var samples = new RootImport(others.iterator(), reader, new Notices())) {
			var options = ImportOptions.of(author, source).withRoot(root.number()).withMarkMissing(false);
			ImportSummary summary = store.importSamples(samples, options, monitor.split(2));
			added += summary.added();
			changed += summary.changed();
			Exclusions.take(store, root.number(), samples.excluded(), author, source);
		}
	}
}

package org.reannotate.formats.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.formats.folder.ImageFolderImporter;
import org.reannotate.formats.internal.reading.KnownFiles;
import org.reannotate.formats.internal.reading.RootImport;
import org.reannotate.formats.internal.reading.SampleReader;
import org.reannotate.imaging.decode.ImageDecoder;

/**
 * Takes over what came into the folders that a dataset was made from, and what changed there, while somebody works: new
 * files become samples, labelled as their folder says; changed ones are read again. Nothing is marked missing, and
 * decisions stay. A dataset that was made from a table, or whose folders were given another meaning than they have by
 * themselves, is left alone: what a new file is there only a person knows.
 *
 * <pre>
 * if (!FolderRefresh.roots(store).isEmpty()) {
 * 	FolderRefresh.Outcome outcome = FolderRefresh.run(store, "jane", monitor);
 * }
 * </pre>
 */
public final class FolderRefresh {
	/** A file younger than this may still be written. */
	private static final long SETTLED_MILLIS = 2_000;

	/**
	 * What came of it.
	 *
	 * @param added     samples that are new
	 * @param changed   samples that were read again
	 * @param unsettled whether there are files that may still be written: to be looked at again
	 */
	public record Outcome(int added, int changed, boolean unsettled) {
	}

	private record Known(long size, long modified, int given) {
	}

	private final DatasetStore store;
	private final String author;
	private final long settled = System.currentTimeMillis() - SETTLED_MILLIS;
	private final Map<Integer, String> categories = new HashMap<>();
	private int added;
	private int changed;
	private boolean unsettled;

	private FolderRefresh(DatasetStore store, String author) {
		this.store = store;
		this.author = author;
	}

	/** The image roots that the dataset was made from themselves, by their number; the others are not looked at. */
	public static Map<Integer, Path> roots(DatasetStore store) throws DatasetException {
		var roots = new HashMap<Integer, Path>();
		List<Path> all = store.info().imageRoots();
		for (int root = 0; root < all.size(); root++) {
			String source = store.importSource(root);
			if (source != null && Files.isDirectory(all.get(root)) && isSame(Path.of(source), all.get(root))) {
				roots.put(root, all.get(root));
			}
		}
		return roots;
	}

	private static boolean isSame(Path source, Path root) {
		try {
			return Files.isDirectory(source) && Files.isSameFile(source, root);
		} catch (IOException e) {
			// The source is gone: the folder of today is another one.
			return false;
		}
	}

	/**
	 * Looks through the folders and imports what is new or other than before.
	 *
	 * @throws DatasetException if a folder cannot be read or the store fails
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what was imported so far
	 *         stays
	 */
	public static Outcome run(DatasetStore store, String author, IProgressMonitor monitor) throws DatasetException {
		var refresh = new FolderRefresh(store, author);
		Map<Integer, Path> roots = roots(store);
		SubMonitor progress = SubMonitor.convert(monitor, roots.size());
		try {
			store.categories().forEach(category -> refresh.categories.put(category.id(), category.path()));
			for (var root : roots.entrySet()) {
				refresh.root(root.getKey(), root.getValue(), progress.split(1));
			}
		} catch (UncheckedIOException failed) {
			throw new DatasetException(NLS.bind(Messages.DatasetImport_failed, roots.values(),
					failed.getCause().getMessage()), failed);
		}
		return new Outcome(refresh.added, refresh.changed, refresh.unsettled);
	}

	private void root(int root, Path folder, SubMonitor monitor) throws DatasetException {
		monitor.setWorkRemaining(3);
		Map<String, Known> known = known(root);
		List<Candidate> others = others(folder, known, monitor.split(1));
		if (others.isEmpty()) {
			return;
		}
		var reader = new SampleReader(ImageDecoder.portable(), KnownFiles.of(store), root);
		try (var samples = new RootImport(others.iterator(), reader, new Notices())) {
			var options = ImportOptions.of(author, folder.toString()).withRoot(root).withMarkMissing(false);
			ImportSummary summary = store.importSamples(samples, options, monitor.split(2));
			added += summary.added();
			changed += summary.changed();
		}
	}

	private Map<String, Known> known(int root) throws DatasetException {
		var known = new HashMap<String, Known>();
		store.forEachSample(sample -> {
			if (sample.root() == root) {
				known.put(sample.path(), new Known(sample.size(), sample.modified(), sample.given()));
			}
		});
		return known;
	}

	/** New and changed files; none where folders do not mean what the labels say that they mean. */
	private List<Candidate> others(Path folder, Map<String, Known> known, SubMonitor monitor) throws DatasetException {
		var others = new ArrayList<Candidate>();
		int agreeing = 0;
		int differing = 0;
		RootScan scan = new ImageFolderImporter().scan(ImportRequest.of(folder), new Notices()).get(0);
		for (Iterator<Candidate> candidates = scan.candidates(); candidates.hasNext();) {
			monitor.checkCanceled();
			Candidate candidate = candidates.next();
			Known before = known.get(candidate.path());
			if (before != null) {
				boolean agrees = agrees(candidate, before);
				agreeing += agrees ? 1 : 0;
				differing += agrees ? 0 : 1;
			}
			if (isOther(candidate, before)) {
				others.add(candidate);
			}
		}
		return agreeing >= differing ? others : List.of();
	}

	private boolean agrees(Candidate candidate, Known before) {
		return candidate.categories().isEmpty() ? before.given() == CategoryRecord.NONE
				: candidate.categories().get(0).equals(categories.get(before.given()));
	}

	private boolean isOther(Candidate candidate, @Nullable Known before) {
		if (candidate.refusal() != null) {
			return false;
		}
		try {
			var attributes = Files.readAttributes(candidate.file(), BasicFileAttributes.class);
			long modified = attributes.lastModifiedTime().toMillis();
			if (before != null && before.size() == attributes.size() && before.modified() == modified) {
				return false;
			}
			boolean young = modified > settled && modified <= System.currentTimeMillis();
			unsettled |= young;
			return !young;
		} catch (IOException e) {
			// Gone again meanwhile.
			return false;
		}
	}
}

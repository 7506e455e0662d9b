package org.reannotate.formats.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.formats.internal.reading.Exclusions;
import org.reannotate.formats.internal.reading.KnownFiles;
import org.reannotate.formats.internal.reading.RootImport;
import org.reannotate.formats.internal.reading.SampleReader;
import org.reannotate.imaging.decode.ImageDecoder;

/**
 * Imports a source into a dataset; again and again: only what changed is read and written, and decisions stay.
 *
 * <pre>
 * var request = ImportRequest.of(folder);
 * try (var store = stores.create(datasetFolder, "scenes", DatasetImport.imageRoots(request))) {
 * 	ImportReport report = DatasetImport.run(store, request, "jane", monitor);
 * }
 * </pre>
 */
public final class DatasetImport {
	private final DatasetStore store;
	private final ImportRequest request;
	private final String author;
	private final Notices notices = new Notices();
	private final List<ImportNotice> unreadable = new ArrayList<>();
	private ImportSummary total = new ImportSummary(0, 0, 0, 0, 0, 0, List.of());

	private DatasetImport(DatasetStore store, ImportRequest request, String author) {
		this.store = store;
		this.request = request;
		this.author = author;
	}

	/** The image roots that a dataset for this source needs. */
	public static List<Path> imageRoots(ImportRequest request) throws DatasetException {
		return Importers.forSource(request.source()).imageRoots(request);
	}

	/**
	 * Imports, reading files on all cores. Images that cannot be used become samples with their reason and the import goes
	 * on. A source without a single image is refused and changes nothing.
	 *
	 * @throws DatasetException if the source as a whole cannot be read, the dataset lacks an image root, or the store fails
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what was imported so far
	 *         stays
	 */
	public static ImportReport run(DatasetStore store, ImportRequest request, String author, IProgressMonitor monitor)
			throws DatasetException {
		var task = new DatasetImport(store, request, author);
		try {
			task.run(monitor);
		} catch (UncheckedIOException failed) {
			throw new DatasetException(NLS.bind(Messages.DatasetImport_failed, request.source(),
					failed.getCause().getMessage()), failed);
		}
		return new ImportReport(task.total, task.unreadable, task.notices.list());
	}

	private void run(IProgressMonitor monitor) throws DatasetException {
		List<RootScan> scans = Importers.forSource(request.source()).scan(request, notices);
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.DatasetImport_task, request.source()),
				scans.size());
		KnownFiles known = KnownFiles.of(store);
		for (RootScan scan : scans) {
			importRoot(scan, known, progress.split(1));
		}
		if (total.samples() == 0) {
			throw new DatasetException(NLS.bind(Messages.DatasetImport_noImages, request.source()));
		}
		total.caseTwins().forEach(twins -> notices.add("",
				NLS.bind(Messages.DatasetImport_caseTwins, String.join(", ", twins))));
	}

	private void importRoot(RootScan scan, KnownFiles known, IProgressMonitor monitor) throws DatasetException {
		int root = indexOf(scan.root());
		if (root < 0) {
			throw new DatasetException(NLS.bind(Messages.DatasetImport_otherImages,
					new Object[] { store.info().folder(), scan.root(), store.info().imageRoots() }));
		}
		var reader = new SampleReader(ImageDecoder.portable(), known, root);
		try (var samples = new RootImport(scan.candidates(), reader, notices)) {
			if (samples.hasNext()) {
				var options = ImportOptions.of(author, request.source().toString()).withRoot(root);
				total = sum(total, store.importSamples(samples, options, monitor));
				unreadable.addAll(samples.unreadable());
				Exclusions.take(store, root, samples.excluded(), author, request.source().toString());
			}
		}
	}

	/** The dataset may have been opened by another way to the same folder. */
	private int indexOf(Path folder) throws DatasetException {
		List<Path> roots = store.info().imageRoots();
		try {
			for (int root = 0; root < roots.size(); root++) {
				if (roots.get(root).equals(folder) || Files.exists(roots.get(root)) && Files.isSameFile(roots.get(root), folder)) {
					return root;
				}
			}
			return -1;
		} catch (IOException failed) {
			throw new DatasetException(NLS.bind(Messages.DatasetImport_unreadableFolders, roots), failed);
		}
	}

	private static ImportSummary sum(ImportSummary a, ImportSummary b) {
		var caseTwins = new ArrayList<>(b.caseTwins());
		a.caseTwins().stream().filter(twins -> !caseTwins.contains(twins)).forEach(caseTwins::add);
		return new ImportSummary(a.added() + b.added(), a.changed() + b.changed(), a.unchanged() + b.unchanged(),
				a.missing() + b.missing(), a.returned() + b.returned(), a.labelConflicts() + b.labelConflicts(), caseTwins);
	}
}

package org.reannotate.formats.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.Candidate;
import org.reannotate.formats.importing.DatasetImporter;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.Notices;
import org.reannotate.formats.importing.RootScan;
import org.reannotate.formats.internal.csv.LabelRow;
import org.reannotate.formats.internal.csv.LabelTable;
import org.reannotate.formats.internal.folder.LinkRule;
import org.reannotate.formats.internal.marker.ExportMarker;

/**
 * Reads a table {@code path,label[,split]}, with the further columns that an export has. Paths are relative to
 * {@link ImportRequest#images()}, else to the folder that an export names, else to the table's own folder. An empty label
 * means none; {@code /} in a label stands between the names of a taxonomy. A mistake in the table refuses it as a whole;
 * an image that is not there is a sample with its reason.
 */
public final class CsvLabelImporter implements DatasetImporter {

	@Override
	public boolean accepts(Path source) {
		return !Files.isDirectory(source) && source.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
	}

	@Override
	public List<Path> imageRoots(ImportRequest request) throws DatasetException {
		Path images = images(request);
		try {
			return List.of(images.toRealPath());
		} catch (IOException missing) {
			throw new DatasetException(NLS.bind(Messages.CsvLabelImporter_unreadable, images), missing);
		}
	}

	private static Path images(ImportRequest request) {
		@Nullable Path named = request.images();
		if (named != null) {
			return named;
		}
		Path folder = request.source().toAbsolutePath().getParent();
		@Nullable ExportMarker marker = ExportMarker.read(folder);
		@Nullable String exported = marker == null ? null : marker.images();
		return exported == null ? folder : folder.resolve(exported);
	}

	@Override
	public List<RootScan> scan(ImportRequest request, Notices notices) throws DatasetException {
		Path root = imageRoots(request).get(0);
		Collection<LabelRow> rows = LabelTable.read(request.source());
		if (rows.isEmpty()) {
			throw new DatasetException(NLS.bind(Messages.CsvLabelImporter_noImages, request.source()));
		}
		var files = new ImageFiles(root);
		return List.of(new RootScan(root, rows.stream().map(files::candidate).iterator()));
	}

	/** Where the table's paths lead. */
	private static final class ImageFiles {
		private final Path root;
		private final LinkRule links;
		private final Map<Path, Boolean> foldersInside = new HashMap<>();

		ImageFiles(Path root) {
			this.root = root;
			this.links = new LinkRule(root);
		}

		Candidate candidate(LabelRow row) {
			@Nullable String refusal = null;
			Path file = root;
			try {
				file = root.resolve(row.path());
				refusal = isInside(file) ? null : LinkRule.OUTSIDE;
			} catch (InvalidPathException impossible) {
				refusal = Messages.CsvLabelImporter_impossibleName;
			}
			return new Candidate(row.path(), file, row.categories(), row.split(), row.excluded(), refusal);
		}

		private boolean isInside(Path file) {
			return foldersInside.computeIfAbsent(file.getParent(), links::isInside)
					&& (!Files.isSymbolicLink(file) || links.isInside(file));
		}
	}
}

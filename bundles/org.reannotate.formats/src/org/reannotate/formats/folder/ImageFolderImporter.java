package org.reannotate.formats.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.DatasetImporter;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.Notices;
import org.reannotate.formats.importing.RootScan;
import org.reannotate.formats.internal.csv.LabelRow;
import org.reannotate.formats.internal.csv.LabelTable;
import org.reannotate.formats.internal.folder.FolderLayout;
import org.reannotate.formats.internal.folder.FolderMeaning;
import org.reannotate.formats.internal.folder.FolderWalk;
import org.reannotate.formats.internal.folder.TopFolders;
import org.reannotate.formats.internal.marker.ExportMarker;

/**
 * Reads a folder with one folder a category; folders inside folders are a taxonomy ({@code animals/domestic/cat}). Top
 * folders may be splits. Images directly in the source, in folders called {@code _unlabelled} and in
 * {@link ImportRequest#unlabelled()} have no label. Hidden files, what operating systems leave behind, and a dataset's
 * own files are passed over; links out of the folder or in a loop are refused and listed. A folder that
 * {@link org.reannotate.formats.export.FolderExporter} wrote is read with the table beside it.
 */
public final class ImageFolderImporter implements DatasetImporter {

	@Override
	public boolean accepts(Path source) {
		return Files.isDirectory(source);
	}

	@Override
	public List<Path> imageRoots(ImportRequest request) throws DatasetException {
		var roots = new ArrayList<Path>();
		roots.add(real(request.source()));
		@Nullable Path unlabelled = request.unlabelled();
		if (unlabelled != null && !real(unlabelled).startsWith(roots.get(0))) {
			roots.add(real(unlabelled));
		}
		return roots;
	}

	private static Path real(Path folder) throws DatasetException {
		try {
			Path real = folder.toRealPath();
			if (Files.isDirectory(real)) {
				return real;
			}
			throw new DatasetException(NLS.bind(Messages.ImageFolderImporter_noFolder, folder));
		} catch (IOException missing) {
			throw new DatasetException(NLS.bind(Messages.ImageFolderImporter_unreadable, folder), missing);
		}
	}

	@Override
	public List<RootScan> scan(ImportRequest request, Notices notices) throws DatasetException {
		List<Path> roots = imageRoots(request);
		Path source = roots.get(0);
		@Nullable ExportMarker marker = ExportMarker.read(source);
		boolean exported = marker != null && marker.format().equals("folders");
		String unlabelled = inside(source, request.unlabelled());
		var layout = new FolderLayout(TopFolders.areSplits(source, request.splitLayout(), exported ? marker : null, unlabelled),
				exported, true);
		var meaning = new FolderMeaning(layout, exported ? rows(source) : Map.of(), unlabelled);
		var scans = new ArrayList<RootScan>();
		scans.add(walk(source, meaning, notices));
		if (roots.size() > 1) {
			scans.add(walk(roots.get(1), new FolderMeaning(FolderLayout.UNLABELLED, Map.of(), ""), notices));
		}
		return scans;
	}

	/** The path of the unlabelled folder where it lies inside the source, else empty. */
	private static String inside(Path source, @Nullable Path unlabelled) throws DatasetException {
		if (unlabelled == null || !real(unlabelled).startsWith(source)) {
			return "";
		}
		var names = new ArrayList<String>();
		source.relativize(real(unlabelled)).forEach(name -> names.add(name.toString()));
		return String.join("/", names);
	}

	private static RootScan walk(Path root, FolderMeaning meaning, Notices notices) throws DatasetException {
		try {
			return new RootScan(root, new FolderWalk(root, meaning, notices));
		} catch (IOException failed) {
			throw new DatasetException(NLS.bind(Messages.ImageFolderImporter_cannotList, root, failed.getMessage()),
					failed);
		}
	}

	private static Map<String, LabelRow> rows(Path exported) throws DatasetException {
		var rows = new HashMap<String, LabelRow>();
		Path table = exported.resolve(ExportMarker.LABELS);
		if (Files.exists(table)) {
			LabelTable.read(table).forEach(row -> rows.put(row.path(), row));
		}
		return rows;
	}
}

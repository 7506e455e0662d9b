package org.reannotate.formats.internal.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.formats.importing.Candidate;
import org.reannotate.formats.internal.csv.LabelRow;
import org.reannotate.formats.internal.marker.ExportMarker;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageFormat;

/**
 * What files in a folder of images are and say: the layout's places, and for an export of ours the table beside it.
 *
 * @param layout what folders mean
 * @param rows labels of an exported folder by path; empty for other folders
 * @param unlabelled path of a folder whose images have no label; empty for none
 */
public record FolderMeaning(FolderLayout layout, Map<String, LabelRow> rows, String unlabelled) {
	private static final Set<String> EXPORT_FILES = Set.of(ExportMarker.FILE, ExportMarker.LABELS, ExportMarker.EXCLUDED);

	/** Whether a file is to be imported: named like an image, or one by its first bytes. */
	boolean isImage(List<String> folders, Path file) {
		String name = FolderEntries.name(file);
		if (ImageFormat.hasImageExtension(name)) {
			return true;
		}
		return !isOwnFile(folders, file) && !IgnoredNames.isNeverImage(name) && ImageDecoder.recognize(file) != null;
	}

	/** Whether a file is one that an export writes beside the images. */
	boolean isOwnFile(List<String> folders, Path file) {
		return folders.isEmpty() && EXPORT_FILES.contains(FolderEntries.name(file));
	}

	Candidate candidate(String path, List<String> folders, Path file) {
		@Nullable LabelRow row = rows.get(path);
		if (row != null) {
			return new Candidate(path, file, row.categories(), row.split(), row.excluded(), null);
		}
		var place = isUnlabelled(path) ? FolderLayout.UNLABELLED.place(folders) : layout.place(folders);
		@Nullable String category = place.category();
		return new Candidate(path, file, category == null ? List.of() : List.of(category), place.split(), false, null);
	}

	private boolean isUnlabelled(String path) {
		return !unlabelled.isEmpty() && path.startsWith(unlabelled + "/");
	}
}

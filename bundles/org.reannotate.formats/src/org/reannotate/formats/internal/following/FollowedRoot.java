package org.reannotate.formats.internal.following;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.importing.ImportOrigin;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.Importers;
import org.reannotate.formats.importing.Notices;
import org.reannotate.formats.importing.RootScan;

/**
 * An image root with what its last import came from: the folder itself, the folder beside it that holds images without
 * label, or a table.
 *
 * @param number   of the image root
 * @param folder   the image root
 * @param request  that looks through it
 * @param table    the table that names its images; null where folders do
 * @param imported when the last import wrote first
 */
public record FollowedRoot(int number, Path folder, ImportRequest request, @Nullable Path table, Instant imported) {

	private static final String TABLE = ".csv";

	/** The roots of a dataset that can be followed; the others are not there, or came from a place that is gone. */
	public static List<FollowedRoot> of(DatasetStore store) throws DatasetException {
		var followed = new ArrayList<FollowedRoot>();
		List<Path> roots = store.info().imageRoots();
		for (int number = 0; number < roots.size(); number++) {
			ImportOrigin origin = store.lastImport(number);
			if (origin != null && Files.isDirectory(roots.get(number))) {
				FollowedRoot root = of(number, roots, origin);
				if (root != null) {
					followed.add(root);
				}
			}
		}
		return followed;
	}

	private static @Nullable FollowedRoot of(int number, List<Path> roots, ImportOrigin origin) {
		Path folder = roots.get(number);
		Path source;
		try {
			source = Path.of(origin.source());
		} catch (InvalidPathException noPath) {
			return null;
		}
		if (!source.isAbsolute()) {
			return null;
		}
		if (Files.isRegularFile(source) && source.toString().toLowerCase(Locale.ROOT).endsWith(TABLE)) {
			return new FollowedRoot(number, folder, ImportRequest.of(source).withImages(folder), source, origin.made());
		}
		if (isSame(source, folder)) {
			return new FollowedRoot(number, folder, ImportRequest.of(folder), null, origin.made());
		}
		boolean beside = number > 0 && isSame(source, roots.get(0));
		return beside ? new FollowedRoot(number, folder, ImportRequest.of(roots.get(0)).withUnlabelled(folder), null,
				origin.made()) : null;
	}

	private static boolean isSame(Path source, Path root) {
		try {
			return Files.isDirectory(source) && Files.isSameFile(source, root);
		} catch (IOException e) {
			// The source is gone: the folder of today is another one.
			return false;
		}
	}

	/** Looks through it. */
	RootScan scan() throws DatasetException {
		List<RootScan> scans = Importers.forSource(request.source()).scan(request, new Notices());
		return scans.stream().filter(scan -> isSame(scan.root(), folder)).findFirst().orElse(scans.get(scans.size() - 1));
	}
}

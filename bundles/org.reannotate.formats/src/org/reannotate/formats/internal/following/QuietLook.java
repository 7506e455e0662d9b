package org.reannotate.formats.internal.following;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;

/**
 * Tells cheaply whether anything happened to the images of a dataset since they were imported: a folder in which a file
 * came bears a later time than the import, and a file that was changed bears another time or size than the dataset
 * noted. Nothing is listed or read; folders cost a look each, and so does each file of a dataset that is not huge.
 */
public final class QuietLook {

	/** Files of more samples are not looked at one by one, only their folders. */
	private static final int MOST_FILES = 200_000;
	/** An import looks around before it notes its time. */
	private static final Duration MARGIN = Duration.ofMinutes(1);

	private final Map<Integer, FollowedRoot> roots = new HashMap<>();
	private final Map<Integer, Set<String>> folders = new HashMap<>();
	private final IProgressMonitor monitor;
	private final boolean files;
	private boolean changed;

	private QuietLook(List<FollowedRoot> followed, boolean files, IProgressMonitor monitor) {
		this.files = files;
		this.monitor = monitor;
		for (FollowedRoot root : followed) {
			roots.put(root.number(), root);
			folders.put(root.number(), new HashSet<>(Set.of("")));
		}
	}

	/**
	 * Whether a thorough look is worth it.
	 *
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static boolean tellsOfNews(DatasetStore store, List<FollowedRoot> followed, IProgressMonitor monitor)
			throws DatasetException {
		var look = new QuietLook(followed, store.index().size() <= MOST_FILES, monitor);
		if (followed.isEmpty() || followed.stream().anyMatch(look::isTableNewer)) {
			return !followed.isEmpty();
		}
		store.forEachSample(look::at);
		return look.changed || followed.stream().anyMatch(look::isAnyFolderNewer);
	}

	private boolean isTableNewer(FollowedRoot root) {
		Path table = root.table();
		return table != null && isNewer(table, root);
	}

	private void at(SampleRecord sample) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		FollowedRoot root = roots.get(sample.root());
		if (root == null || changed) {
			return;
		}
		int end = sample.path().lastIndexOf('/');
		folders.get(sample.root()).add(end < 0 ? "" : sample.path().substring(0, end));
		changed = files && isChanged(root.folder().resolve(sample.path()), sample);
	}

	private static boolean isChanged(Path file, SampleRecord sample) {
		try {
			var now = Files.readAttributes(file, BasicFileAttributes.class);
			return now.isRegularFile()
					&& (now.size() != sample.size() || now.lastModifiedTime().toMillis() != sample.modified());
		} catch (IOException e) {
			// Gone, or not ours to read: an import that a person starts tells about it.
			return false;
		}
	}

	private boolean isAnyFolderNewer(FollowedRoot root) {
		Set<Path> all = new HashSet<>();
		for (String folder : folders.get(root.number())) {
			for (Path each = root.folder().resolve(folder); each.startsWith(root.folder())
					&& all.add(each); each = each.getParent()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (isNewer(each, root)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isNewer(Path file, FollowedRoot root) {
		try {
			return newest(file).toInstant().isAfter(root.imported().minus(MARGIN));
		} catch (IOException e) {
			return false;
		}
	}

	/** The time of the last change; tools that copy set the other one to what it was elsewhere. */
	private static FileTime newest(Path file) throws IOException {
		FileTime modified = Files.getLastModifiedTime(file);
		try {
			var changed = (FileTime) Files.getAttribute(file, "unix:ctime");
			return changed.compareTo(modified) > 0 ? changed : modified;
		} catch (UnsupportedOperationException | IllegalArgumentException noUnix) {
			return modified;
		}
	}
}

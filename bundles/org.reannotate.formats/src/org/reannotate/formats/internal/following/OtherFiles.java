package org.reannotate.formats.internal.following;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.formats.importing.Candidate;

/**
 * The files of a root that are new or other than the dataset knows them, and the rows of a table that say something else
 * of a known image than before. None where the place does not mean what the labels say that it means. Used once.
 */
public final class OtherFiles {

	/** A file younger than this may still be written. */
	private static final long SETTLED_MILLIS = 2_000;

	private record Known(long size, long modified, int given) {
	}

	private final FollowedRoot root;
	private final long settled = System.currentTimeMillis() - SETTLED_MILLIS;
	private final Map<String, Known> known = new HashMap<>();
	private final Map<String, CategoryRecord> byPath = new HashMap<>();
	private final Map<Integer, CategoryRecord> byId = new HashMap<>();
	private final Set<String> named = new HashSet<>();
	private final List<Candidate> others = new ArrayList<>();
	private final List<Candidate> relabelled = new ArrayList<>();
	private int agreeing;
	private int differing;
	private boolean unsettled;

	/** Of that root, against what the dataset knows now. */
	public OtherFiles(DatasetStore store, FollowedRoot root) throws DatasetException {
		this.root = root;
		store.categories().forEach(category -> {
			byPath.put(category.path(), category);
			byId.put(category.id(), category);
		});
		store.forEachSample(sample -> {
			if (sample.root() == root.number()) {
				known.put(sample.path(), new Known(sample.size(), sample.modified(), sample.given()));
			}
		});
	}

	/** Whether something may still be written: to be looked at again. */
	public boolean isUnsettled() {
		return unsettled;
	}

	/**
	 * Looks.
	 *
	 * @throws DatasetException if the root cannot be listed, or its table has a mistake
	 */
	public List<Candidate> find(SubMonitor monitor) throws DatasetException {
		if (root.table() != null && isYoung(modified(root.table()))) {
			unsettled = true;
			return List.of();
		}
		for (Iterator<Candidate> candidates = root.scan().candidates(); candidates.hasNext();) {
			monitor.setWorkRemaining(1000).split(1);
			look(candidates.next());
		}
		if (agreeing < differing) {
			return List.of();
		}
		relabelled.stream().filter(this::isMeant).forEach(others::add);
		return others;
	}

	private void look(Candidate candidate) {
		Known before = known.get(candidate.path());
		boolean agrees = before != null && agrees(candidate, before);
		if (before != null) {
			agreeing += agrees ? 1 : 0;
			differing += agrees ? 0 : 1;
		}
		named.addAll(candidate.categories());
		if (isOther(candidate, before)) {
			others.add(candidate);
		} else if (root.table() != null && before != null && !agrees) {
			relabelled.add(candidate);
		}
	}

	private boolean agrees(Candidate candidate, Known before) {
		if (candidate.categories().isEmpty()) {
			return before.given() == CategoryRecord.NONE;
		}
		CategoryRecord category = byPath.get(candidate.categories().get(0));
		return category != null && resolved(category) == before.given();
	}

	/** What a category counts for since merges. */
	private int resolved(CategoryRecord category) {
		CategoryRecord now = category;
		for (int steps = 0; now.merged() && !now.retired() && steps < byId.size(); steps++) {
			now = byId.getOrDefault(now.mergedInto(), now);
		}
		return now.retired() ? CategoryRecord.NONE : now.id();
	}

	/**
	 * Whether somebody changed the row. A name that the dataset does not know, where the table does not know the dataset's,
	 * is most likely a category that got another name here.
	 */
	private boolean isMeant(Candidate candidate) {
		Known before = known.get(candidate.path());
		CategoryRecord given = before == null ? null : byId.get(before.given());
		return candidate.categories().isEmpty() || byPath.containsKey(candidate.categories().get(0)) || given == null
				|| named.contains(given.path());
	}

	private boolean isOther(Candidate candidate, @Nullable Known before) {
		if (candidate.refusal() != null) {
			return false;
		}
		try {
			var attributes = Files.readAttributes(candidate.file(), BasicFileAttributes.class);
			long modified = attributes.lastModifiedTime().toMillis();
			if (!attributes.isRegularFile()
					|| before != null && before.size() == attributes.size() && before.modified() == modified) {
				return false;
			}
			boolean young = isYoung(modified);
			unsettled |= young;
			return !young;
		} catch (IOException e) {
			// Gone again meanwhile, or named by a table and not there yet.
			return false;
		}
	}

	private boolean isYoung(long modified) {
		return modified > settled && modified <= System.currentTimeMillis();
	}

	private static long modified(java.nio.file.Path file) {
		try {
			return Files.getLastModifiedTime(file).toMillis();
		} catch (IOException e) {
			return 0;
		}
	}
}

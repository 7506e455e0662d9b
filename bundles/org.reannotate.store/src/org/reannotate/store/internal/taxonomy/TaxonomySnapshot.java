package org.reannotate.store.internal.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;

/** All categories and what merges make of them, immutable, for quick answers. */
public final class TaxonomySnapshot {

	/** One row of the table. */
	record Row(int id, int parent, int position, String name) {
	}

	private final long version;
	private final List<Row> rows;
	private final List<CategoryMerge> merges;
	private final List<CategoryRecord> categories;
	private final Map<Integer, CategoryRecord> byId = new HashMap<>();
	private final Map<String, Integer> byPath = new HashMap<>();
	private final int[] resolved;
	private final int[] ranks;

	private TaxonomySnapshot(long version, List<Row> rows, List<CategoryMerge> merges) {
		this.version = version;
		this.rows = List.copyOf(rows);
		this.merges = List.copyOf(merges);
		Map<Integer, Row> rowsById = new HashMap<>();
		Set<Integer> parents = new HashSet<>();
		for (Row row : rows) {
			rowsById.put(row.id, row);
			parents.add(row.parent);
		}
		Map<Integer, Integer> into = into(merges);
		List<CategoryRecord> records = new ArrayList<>(rows.size());
		for (Row row : rows) {
			records.add(new CategoryRecord(row.id, row.name, row.parent == 0 ? CategoryRecord.NONE : row.parent,
					path(row, rowsById), !parents.contains(row.id), into.getOrDefault(row.id, CategoryRecord.NONE)));
		}
		records.sort(Comparator.comparingInt(CategoryRecord::id));
		categories = List.copyOf(records);
		for (CategoryRecord category : categories) {
			byId.put(category.id(), category);
			byPath.put(category.path(), category.id());
		}
		resolved = resolved(largestId() + 1, into);
		ranks = ranksByPath();
	}

	static TaxonomySnapshot of(long version, List<Row> rows, List<CategoryMerge> merges) {
		return new TaxonomySnapshot(version, rows, merges);
	}

	private static Map<Integer, Integer> into(List<CategoryMerge> merges) {
		Map<Integer, Integer> into = new HashMap<>();
		for (CategoryMerge merge : merges) {
			if (merge.active()) {
				merge.from().forEach(from -> into.put(from, merge.retirement() ? CategoryRecord.RETIRED : merge.into()));
			}
		}
		return into;
	}

	private static String path(Row row, Map<Integer, Row> rows) {
		StringBuilder path = new StringBuilder(row.name);
		Row above = rows.get(row.parent);
		for (int depth = 0; above != null && depth < rows.size(); depth++) {
			path.insert(0, '/').insert(0, above.name);
			above = rows.get(above.parent);
		}
		return path.toString();
	}

	private int largestId() {
		return categories.isEmpty() ? 0 : categories.get(categories.size() - 1).id();
	}

	private static int[] resolved(int length, Map<Integer, Integer> into) {
		int[] resolved = new int[length];
		for (int id = 0; id < length; id++) {
			int target = id;
			for (int steps = 0; into.containsKey(target) && steps <= into.size(); steps++) {
				target = into.get(target);
			}
			resolved[id] = target == CategoryRecord.RETIRED ? CategoryRecord.NONE : target;
		}
		return resolved;
	}

	private int[] ranksByPath() {
		int[] result = new int[largestId() + 1];
		Arrays.fill(result, Integer.MAX_VALUE);
		List<CategoryRecord> sorted = new ArrayList<>(categories);
		sorted.sort(Comparator.comparing(CategoryRecord::path));
		for (int rank = 0; rank < sorted.size(); rank++) {
			result[sorted.get(rank).id()] = rank;
		}
		return result;
	}

	/** Returns the same taxonomy under another version. */
	TaxonomySnapshot withVersion(long newVersion) {
		return new TaxonomySnapshot(newVersion, rows, merges);
	}

	public long version() {
		return version;
	}

	/** Returns all categories by ascending id. */
	public List<CategoryRecord> categories() {
		return categories;
	}

	public @Nullable CategoryRecord category(int id) {
		return byId.get(id);
	}

	/** Returns the id of the category with a path, or null. */
	public @Nullable Integer id(String path) {
		return byPath.get(path);
	}

	/** Returns the category that a stored one counts for now; -1 for the stored 0 (none). */
	public int resolve(int stored) {
		if (stored <= 0) {
			return CategoryRecord.NONE;
		}
		return stored < resolved.length ? resolved[stored] : stored;
	}

	/** Returns whether no category counts for another one. */
	public boolean resolvesNothing() {
		return resolvesLike(new int[0]);
	}

	/** Returns what each category id counts for. Do not change it. */
	public int[] resolved() {
		return resolved;
	}

	/** Returns whether every category counts for the same one as in what another snapshot {@linkplain #resolved()}. */
	public boolean resolvesLike(int[] others) {
		int common = Math.min(resolved.length, others.length);
		if (!Arrays.equals(resolved, 0, common, others, 0, common)) {
			return false;
		}
		for (int id = common; id < resolved.length; id++) {
			if (resolved[id] != id) {
				return false;
			}
		}
		return true;
	}

	/** Returns the place of each category id when sorted by path. Do not change it. */
	public int[] ranks() {
		return ranks;
	}

	/** Returns the paths that differ only in upper and lower case, in groups. */
	public List<List<String>> caseTwins() {
		Map<String, List<String>> groups = new TreeMap<>();
		for (CategoryRecord category : categories) {
			groups.computeIfAbsent(category.path().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
					.add(category.path());
		}
		return groups.values().stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
	}
}

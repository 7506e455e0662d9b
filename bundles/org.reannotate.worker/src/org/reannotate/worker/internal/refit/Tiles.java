package org.reannotate.worker.internal.refit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * All rows in tiles, the rows of a group together. Kept in memory where they fit, loaded again each time where not.
 * Thread-safe.
 */
final class Tiles {

	private final RowSource source;
	private final Grouping grouping;
	private final List<int[]> rows = new ArrayList<>();
	private final int[] groups;
	private final @Nullable Tile[] kept;

	/** @param most bytes that may be kept */
	Tiles(RowSource source, Grouping grouping, long most) {
		this.source = source;
		this.grouping = grouping;
		var groupOf = new ArrayList<Integer>();
		for (int group = 0; group < grouping.count(); group++) {
			int[] members = members(grouping.groups(), group);
			for (int from = 0; from < members.length; from += Tile.ROWS) {
				rows.add(Arrays.copyOfRange(members, from, Math.min(members.length, from + Tile.ROWS)));
				groupOf.add(group);
			}
		}
		this.groups = groupOf.stream().mapToInt(group -> group).toArray();
		this.kept = rows.size() * Tile.bytes(source.dimensions()) <= most ? new Tile[rows.size()] : null;
	}

	private static int[] members(int[] groups, int group) {
		int[] members = new int[groups.length];
		int count = 0;
		for (int row = 0; row < groups.length; row++) {
			if (groups[row] == group) {
				members[count++] = row;
			}
		}
		return Arrays.copyOf(members, count);
	}

	int count() {
		return groups.length;
	}

	/** Group of the rows of a tile. */
	int group(int tile) {
		return groups[tile];
	}

	/** Whether that head learns from the rows of a tile. */
	boolean learns(int tile, int head) {
		return grouping.learns(groups[tile], head);
	}

	int[] rows(int tile) {
		return rows.get(tile);
	}

	Tile get(int tile) {
		@Nullable Tile[] memory = kept;
		if (memory == null) {
			return new Tile(source, rows.get(tile));
		}
		Tile known = memory[tile];
		if (known == null) {
			known = new Tile(source, rows.get(tile));
			memory[tile] = known;
		}
		return known;
	}

	int dimensions() {
		return source.dimensions();
	}
}

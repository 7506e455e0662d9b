package org.reannotate.store.internal.samples;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Lists of category ids in a column: {@code "3 17"}; null for an empty one. */
public final class IdList {

	private IdList() {
	}

	public static List<Integer> read(@Nullable String column) {
		if (column == null || column.isEmpty()) {
			return List.of();
		}
		List<Integer> ids = new ArrayList<>();
		for (String id : column.split(" ")) {
			ids.add(Integer.valueOf(id));
		}
		return ids;
	}

	public static @Nullable String write(List<Integer> ids) {
		if (ids.isEmpty()) {
			return null;
		}
		StringBuilder column = new StringBuilder();
		for (int id : ids) {
			column.append(column.isEmpty() ? "" : " ").append(id);
		}
		return column.toString();
	}
}

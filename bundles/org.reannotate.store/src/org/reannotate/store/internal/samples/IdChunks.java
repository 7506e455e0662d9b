package org.reannotate.store.internal.samples;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Long lists of values for {@code in (?, ?, ...)}: cut into pieces of one length, the last one filled up with its
 * first value, so that the database sees one statement and prepares it once.
 */
public final class IdChunks {

	private static final int SIZE = 100;
	/** Belongs behind {@code in}. */
	public static final String MARKS = "(?" + ", ?".repeat(SIZE - 1) + ")";

	private IdChunks() {
	}

	public static List<int[]> of(int[] ids) {
		List<int[]> chunks = new ArrayList<>();
		for (int from = 0; from < ids.length; from += SIZE) {
			chunks.add(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + SIZE)));
		}
		return chunks;
	}

	public static List<List<String>> ofTexts(Collection<String> texts) {
		return pieces(texts);
	}

	public static List<List<Long>> ofNumbers(Collection<Long> numbers) {
		return pieces(numbers);
	}

	private static <T> List<List<T>> pieces(Collection<T> values) {
		List<T> all = List.copyOf(values);
		List<List<T>> chunks = new ArrayList<>();
		for (int from = 0; from < all.size(); from += SIZE) {
			chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
		}
		return chunks;
	}

	/** Sets the marks of a statement that has no others before them. */
	public static void set(PreparedStatement statement, int[] chunk) throws SQLException {
		for (int i = 0; i < SIZE; i++) {
			statement.setInt(i + 1, chunk[i < chunk.length ? i : 0]);
		}
	}

	/** Sets the marks of a statement; the first one has this number. */
	public static void set(PreparedStatement statement, int first, List<String> chunk) throws SQLException {
		for (int i = 0; i < SIZE; i++) {
			statement.setString(first + i, chunk.get(i < chunk.size() ? i : 0));
		}
	}

	/** Sets the marks of a statement that has no others before them. */
	public static void setNumbers(PreparedStatement statement, List<Long> chunk) throws SQLException {
		for (int i = 0; i < SIZE; i++) {
			statement.setLong(i + 1, chunk.get(i < chunk.size() ? i : 0));
		}
	}
}

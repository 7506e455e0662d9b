package org.reannotate.store.internal.samples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Reads samples as records. */
public final class SampleRows {

	private static final String SELECT = "select s.id, s.root, s.path, s.width, s.height, s.format, s.size, s.modified, "
			+ "s.content_hash, s.perceptual_hash, s.split, s.given, s.given_further, s.missing, s.unreadable, "
			+ "t.last_decision, t.category, t.further, t.state, d.reason from sample s "
			+ "left join decided t on t.sample_id = s.id left join decision d on d.id = t.last_decision ";
	private static final int PAGE = 5000;
	private static final Split[] SPLITS = Split.values();
	private static final SampleState[] STATES = SampleState.values();

	private SampleRows() {
	}

	/** Returns the samples with these ids, in this order; unknown ids are left out. */
	public static List<SampleRecord> byIds(Connection connection, TaxonomySnapshot taxonomy, int[] ids)
			throws SQLException {
		Map<Integer, SampleRecord> found = new HashMap<>();
		for (int[] chunk : IdChunks.of(ids)) {
			try (PreparedStatement select = connection.prepareStatement(SELECT + "where s.id in " + IdChunks.MARKS)) {
				IdChunks.set(select, chunk);
				read(select, taxonomy, sample -> found.put(sample.id(), sample));
			}
		}
		List<SampleRecord> samples = new ArrayList<>(ids.length);
		for (int id : ids) {
			SampleRecord sample = found.get(id);
			if (sample != null) {
				samples.add(sample);
			}
		}
		return samples;
	}

	/** Returns the samples of a root that have one of these paths. */
	public static List<SampleRecord> byPath(Connection connection, TaxonomySnapshot taxonomy, int root,
			Collection<String> paths) throws SQLException {
		List<SampleRecord> samples = new ArrayList<>();
		for (List<String> chunk : IdChunks.ofTexts(paths)) {
			try (PreparedStatement select = connection
					.prepareStatement(SELECT + "where s.root = ? and s.path in " + IdChunks.MARKS)) {
				select.setInt(1, root);
				IdChunks.set(select, 2, chunk);
				read(select, taxonomy, samples::add);
			}
		}
		return samples;
	}

	/** Returns the id of the sample with a path in the first root that has one. */
	public static OptionalInt id(Connection connection, String path, int roots) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select id from sample where root = ? and path = ?")) {
			for (int root = 0; root < roots; root++) {
				select.setInt(1, root);
				select.setString(2, path);
				try (ResultSet rows = select.executeQuery()) {
					if (rows.next()) {
						return OptionalInt.of(rows.getInt(1));
					}
				}
			}
		}
		return OptionalInt.empty();
	}

	/**
	 * Hands on the samples that follow one in the order of ids, some thousands of them.
	 *
	 * @return the id of the last one, or -1 when there was none
	 */
	public static int page(Connection connection, TaxonomySnapshot taxonomy, int after, Consumer<SampleRecord> consumer)
			throws SQLException {
		int[] last = { -1 };
		try (PreparedStatement select = connection
				.prepareStatement(SELECT + "where s.id > ? order by s.id fetch first " + PAGE + " rows only")) {
			select.setInt(1, after);
			read(select, taxonomy, sample -> {
				last[0] = sample.id();
				consumer.accept(sample);
			});
		}
		return last[0];
	}

	private static void read(PreparedStatement select, TaxonomySnapshot taxonomy, Consumer<SampleRecord> consumer)
			throws SQLException {
		try (ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				consumer.accept(sample(rows, taxonomy));
			}
		}
	}

	private static SampleRecord sample(ResultSet row, TaxonomySnapshot taxonomy) throws SQLException {
		long lastDecision = row.getLong(16);
		boolean decided = lastDecision != 0;
		int given = row.getInt(12);
		int category = taxonomy.resolve(decided ? row.getInt(17) : given);
		List<Integer> further = further(row.getString(decided ? 18 : 13), category, taxonomy);
		return new SampleRecord(row.getInt(1), row.getInt(2), row.getString(3), row.getInt(4), row.getInt(5),
				row.getString(6), row.getLong(7), row.getLong(8), HexFormat.of().formatHex(row.getBytes(9)),
				row.getLong(10), split(row.getInt(11)), taxonomy.resolve(given), category, further,
				decided ? STATES[row.getInt(19)] : SampleState.OPEN, row.getBoolean(14), row.getString(15),
				lastDecision, note(row.getString(20)));
	}

	/** Returns the split for its stored number, null for -1. */
	public static @Nullable Split split(int stored) {
		return stored < 0 ? null : SPLITS[stored];
	}

	private static List<Integer> further(@Nullable String column, int category, TaxonomySnapshot taxonomy) {
		if (category == CategoryRecord.NONE) {
			return List.of();
		}
		Stream<Integer> ids = IdList.read(column).stream().map(taxonomy::resolve);
		return ids.filter(id -> id != category && id != CategoryRecord.NONE).distinct().toList();
	}

	private static String note(@Nullable String reason) {
		return reason == null ? "" : reason;
	}
}

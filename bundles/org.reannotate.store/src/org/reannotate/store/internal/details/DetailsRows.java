package org.reannotate.store.internal.details;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Seen;
import org.reannotate.core.details.Shape;
import org.reannotate.store.internal.samples.IdChunks;

/** The tables of details. */
public final class DetailsRows {

	private static final Seen[] SEEN = Seen.values();
	private static final Shape[] SHAPES = Shape.values();

	private DetailsRows() {
	}

	/** Returns what was noted about a sample. */
	public static SampleDetails read(Connection connection, int sampleId) throws SQLException {
		return read(connection, new int[] { sampleId }).get(0);
	}

	/** Returns what was noted about samples, in their order. */
	public static List<SampleDetails> read(Connection connection, int[] sampleIds) throws SQLException {
		Map<Integer, SampleDetails> found = new HashMap<>();
		for (int[] chunk : IdChunks.of(sampleIds)) {
			read(connection, chunk, found);
		}
		return Arrays.stream(sampleIds).mapToObj(id -> found.getOrDefault(id, SampleDetails.none(id))).toList();
	}

	private static void read(Connection connection, int[] chunk, Map<Integer, SampleDetails> found) throws SQLException {
		Map<Integer, List<FeatureCheck>> checks = new HashMap<>();
		forEach(connection, "category_id, feature, seen from feature_check", " order by position", chunk,
				row -> list(checks, row).add(new FeatureCheck(row.getInt(2), row.getString(3), SEEN[row.getInt(4)])));
		Map<Integer, List<ImageObject>> objects = new HashMap<>();
		forEach(connection, "category_id, shape, points from image_object", " order by position", chunk,
				row -> list(objects, row).add(new ImageObject(row.getInt(2) == 0 ? -1 : row.getInt(2),
						SHAPES[row.getInt(3)], Points.read(row.getString(4)))));
		forEach(connection, "version, note, asked from sample_details", "", chunk, row -> {
			int id = row.getInt(1);
			found.put(id, new SampleDetails(id, row.getLong(2), row.getString(3), row.getBoolean(4),
					checks.getOrDefault(id, List.of()), objects.getOrDefault(id, List.of())));
		});
	}

	private static <T> List<T> list(Map<Integer, List<T>> lists, ResultSet row) throws SQLException {
		return lists.computeIfAbsent(row.getInt(1), key -> new ArrayList<>());
	}

	private interface Row {
		void read(ResultSet row) throws SQLException;
	}

	private static void forEach(Connection connection, String columns, String order, int[] chunk, Row each)
			throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(
				"select sample_id, " + columns + " where sample_id in " + IdChunks.MARKS + order)) {
			IdChunks.set(select, chunk);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					each.read(rows);
				}
			}
		}
	}

	/** Writes in the place of what was there. */
	static void write(Connection connection, SampleDetails details, String author, long made) throws SQLException {
		for (String table : List.of("sample_details", "feature_check", "image_object")) {
			try (PreparedStatement delete = connection
					.prepareStatement("delete from " + table + " where sample_id = ?")) {
				delete.setInt(1, details.sampleId());
				delete.executeUpdate();
			}
		}
		try (PreparedStatement insert = connection.prepareStatement("insert into sample_details "
				+ "(sample_id, version, note, asked, author, made) values (?, ?, ?, ?, ?, ?)")) {
			insert.setInt(1, details.sampleId());
			insert.setLong(2, details.version());
			insert.setString(3, details.note());
			insert.setBoolean(4, details.asked());
			insert.setString(5, author);
			insert.setLong(6, made);
			insert.executeUpdate();
		}
		writeChecks(connection, details);
		writeObjects(connection, details);
	}

	private static void writeChecks(Connection connection, SampleDetails details) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into feature_check "
				+ "(sample_id, position, category_id, feature, seen) values (?, ?, ?, ?, ?)")) {
			int position = 0;
			for (FeatureCheck check : details.checks()) {
				insert.setInt(1, details.sampleId());
				insert.setInt(2, position++);
				insert.setInt(3, check.categoryId());
				insert.setString(4, check.feature());
				insert.setInt(5, check.seen().ordinal());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static void writeObjects(Connection connection, SampleDetails details) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into image_object "
				+ "(sample_id, position, category_id, shape, points) values (?, ?, ?, ?, ?)")) {
			int position = 0;
			for (ImageObject object : details.objects()) {
				insert.setInt(1, details.sampleId());
				insert.setInt(2, position++);
				insert.setInt(3, Math.max(0, object.categoryId()));
				insert.setInt(4, object.shape().ordinal());
				insert.setString(5, Points.write(object.points()));
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}
}

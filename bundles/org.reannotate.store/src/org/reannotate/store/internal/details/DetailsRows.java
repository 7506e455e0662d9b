package org.reannotate.store.internal.details;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Seen;
import org.reannotate.core.details.Shape;

/** The tables of details. */
public final class DetailsRows {

	private static final Seen[] SEEN = Seen.values();
	private static final Shape[] SHAPES = Shape.values();

	private DetailsRows() {
	}

	/** Returns what was noted about a sample. */
	public static SampleDetails read(Connection connection, int sampleId) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("select version, note, asked from sample_details where sample_id = ?")) {
			select.setInt(1, sampleId);
			try (ResultSet rows = select.executeQuery()) {
				return rows.next() ? new SampleDetails(sampleId, rows.getLong(1), rows.getString(2), rows.getBoolean(3),
						checks(connection, sampleId), objects(connection, sampleId)) : SampleDetails.none(sampleId);
			}
		}
	}

	private static List<FeatureCheck> checks(Connection connection, int sampleId) throws SQLException {
		List<FeatureCheck> checks = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(
				"select category_id, feature, seen from feature_check where sample_id = ? order by position")) {
			select.setInt(1, sampleId);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					checks.add(new FeatureCheck(rows.getInt(1), rows.getString(2), SEEN[rows.getInt(3)]));
				}
			}
		}
		return checks;
	}

	private static List<ImageObject> objects(Connection connection, int sampleId) throws SQLException {
		List<ImageObject> objects = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(
				"select category_id, shape, points from image_object where sample_id = ? order by position")) {
			select.setInt(1, sampleId);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					int category = rows.getInt(1);
					objects.add(new ImageObject(category == 0 ? -1 : category, SHAPES[rows.getInt(2)],
							Points.read(rows.getString(3))));
				}
			}
		}
		return objects;
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

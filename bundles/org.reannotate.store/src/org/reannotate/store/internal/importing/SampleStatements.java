package org.reannotate.store.internal.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.store.internal.samples.IdList;

/** The statements by which an import writes; each is prepared once a batch and sent in bulk. */
final class SampleStatements implements AutoCloseable {

	private final PreparedStatement insert;
	private final PreparedStatement file;
	private final PreparedStatement given;
	private final PreparedStatement past;

	SampleStatements(Connection connection) throws SQLException {
		insert = connection.prepareStatement("insert into sample (id, root, path, width, height, format, size, modified, "
				+ "content_hash, perceptual_hash, split, label_import, given, given_further, missing, unreadable) "
				+ "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?)");
		file = connection.prepareStatement("update sample set width = ?, height = ?, format = ?, size = ?, modified = ?, "
				+ "content_hash = ?, perceptual_hash = ?, split = ?, missing = false, unreadable = ? where id = ?");
		given = connection
				.prepareStatement("update sample set label_import = ?, given = ?, given_further = ? where id = ?");
		past = connection.prepareStatement(
				"insert into past_label (sample_id, import_id, given, given_further) values (?, ?, ?, ?)");
	}

	void insert(int id, int root, ImportedSample sample, int split, int importId, int category,
			@Nullable String further) throws SQLException {
		insert.setInt(1, id);
		insert.setInt(2, root);
		insert.setString(3, sample.path());
		insert.setInt(4, sample.width());
		insert.setInt(5, sample.height());
		insert.setString(6, sample.format());
		insert.setLong(7, sample.size());
		insert.setLong(8, sample.modified());
		insert.setBytes(9, sample.contentHash());
		insert.setLong(10, sample.perceptualHash());
		insert.setInt(11, split);
		insert.setInt(12, importId);
		insert.setInt(13, category);
		insert.setString(14, further);
		insert.setString(15, sample.unreadableReason());
		insert.addBatch();
	}

	void updateFile(StoredSample stored, ImportedSample sample) throws SQLException {
		file.setInt(1, sample.width());
		file.setInt(2, sample.height());
		file.setString(3, sample.format());
		file.setLong(4, sample.size());
		file.setLong(5, sample.modified());
		file.setBytes(6, sample.contentHash());
		file.setLong(7, stored.perceptualHash(sample));
		file.setInt(8, stored.split(sample));
		file.setString(9, sample.unreadableReason());
		file.setInt(10, stored.id());
		file.addBatch();
	}

	void updateGiven(int id, int importId, int category, @Nullable String further) throws SQLException {
		given.setInt(1, importId);
		given.setInt(2, category);
		given.setString(3, further);
		given.setInt(4, id);
		given.addBatch();
	}

	void keepPastLabel(StoredSample stored) throws SQLException {
		past.setInt(1, stored.id());
		past.setInt(2, stored.labelImport());
		past.setInt(3, stored.given());
		past.setString(4, IdList.write(stored.givenFurther()));
		past.addBatch();
	}

	void execute() throws SQLException {
		insert.executeBatch();
		file.executeBatch();
		past.executeBatch();
		given.executeBatch();
	}

	@Override
	public void close() throws SQLException {
		try (insert; file; given; past) {
			return;
		}
	}
}

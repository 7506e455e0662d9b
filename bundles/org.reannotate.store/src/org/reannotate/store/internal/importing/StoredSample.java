package org.reannotate.store.internal.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.importing.Split;
import org.reannotate.store.internal.samples.IdChunks;
import org.reannotate.store.internal.samples.IdList;

/** What the store knows about a sample that an import names again. Category 0: no label. */
record StoredSample(int id, int width, int height, String format, long size, long modified, byte[] contentHash,
		long perceptualHash, int split, int labelImport, int given, List<Integer> givenFurther, boolean missing, @Nullable String unreadable) {

	static Map<String, StoredSample> byPath(Connection connection, int root, Collection<String> paths)
			throws SQLException {
		Map<String, StoredSample> found = new HashMap<>();
		for (List<String> chunk : IdChunks.ofTexts(paths)) {
			try (PreparedStatement select = connection.prepareStatement("select path, id, width, height, format, size, "
					+ "modified, content_hash, perceptual_hash, split, label_import, given, given_further, "
					+ "missing, unreadable from sample where root = ? and path in " + IdChunks.MARKS)) {
				select.setInt(1, root);
				IdChunks.set(select, 2, chunk);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						found.put(rows.getString(1), read(rows));
					}
				}
			}
		}
		return found;
	}

	private static StoredSample read(ResultSet row) throws SQLException {
		return new StoredSample(row.getInt(2), row.getInt(3), row.getInt(4), row.getString(5), row.getLong(6),
				row.getLong(7), row.getBytes(8), row.getLong(9), row.getInt(10), row.getInt(11), row.getInt(12),
				IdList.read(row.getString(13)), row.getBoolean(14), row.getString(15));
	}

	boolean sameLabel(int category, List<Integer> further) {
		return given == category && givenFurther.equals(further);
	}

	boolean sameContent(ImportedSample sample) {
		return Arrays.equals(contentHash, sample.contentHash());
	}

	/** Returns the hash to keep: the imported one, or, where it was not computed for the same content, the known one. */
	long perceptualHash(ImportedSample sample) {
		return sample.perceptualHash() == 0 && sameContent(sample) ? perceptualHash : sample.perceptualHash();
	}

	/** Returns the split to keep: a source that names none leaves it. */
	int split(ImportedSample sample) {
		Split named = sample.split();
		return named == null ? split : named.ordinal();
	}

	boolean sameFile(ImportedSample sample) {
		return !missing && width == sample.width() && height == sample.height() && size == sample.size()
				&& modified == sample.modified() && format.equals(sample.format()) && sameContent(sample)
				&& perceptualHash == perceptualHash(sample) && split == split(sample)
				&& Objects.equals(unreadable, sample.unreadableReason());
	}
}

package org.reannotate.store.internal.samples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.store.internal.connection.StoreState;

/** Sets one column of many samples. */
public final class SampleColumnUpdate {

	private SampleColumnUpdate() {
	}

	public static int perceptualHashes(Connection connection, StoreState state, int[] ids, long[] hashes)
			throws SQLException {
		try (PreparedStatement update = connection
				.prepareStatement("update sample set perceptual_hash = ? where id = ?")) {
			for (int i = 0; i < ids.length; i++) {
				update.setLong(1, hashes[i]);
				update.setInt(2, ids[i]);
				update.addBatch();
				state.touch(Change.SAMPLES, ids[i]);
			}
			return update.executeBatch().length;
		}
	}

	public static int splits(Connection connection, StoreState state, int[] ids, byte[] splits) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("update sample set split = ? where id = ?")) {
			for (int i = 0; i < ids.length; i++) {
				update.setInt(1, splits[i]);
				update.setInt(2, ids[i]);
				update.addBatch();
				state.touch(Change.SAMPLES, ids[i]);
			}
			return update.executeBatch().length;
		}
	}

	/** @param reasons why images cannot be used; empty where they can */
	public static int readability(Connection connection, StoreState state, int[] ids, String[] reasons)
			throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("update sample set unreadable = ? where id = ?")) {
			for (int i = 0; i < ids.length; i++) {
				update.setString(1, reasons[i].isEmpty() ? null : reasons[i]);
				update.setInt(2, ids[i]);
				update.addBatch();
				state.touch(Change.SAMPLES, ids[i]);
			}
			return update.executeBatch().length;
		}
	}
}

package org.reannotate.store.internal.samples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.IntStream;

import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.store.internal.connection.StoreState;

/**
 * Sets one column of many samples. In the order of the rows on the disk, whatever the order of the ids: else pages are
 * written again and again, ten times the room.
 */
public final class SampleColumnUpdate {

	private SampleColumnUpdate() {
	}

	public static int perceptualHashes(Connection connection, StoreState state, int[] ids, long[] hashes)
			throws SQLException {
		return update(connection, state, "perceptual_hash", ids, (update, place) -> update.setLong(1, hashes[place]));
	}

	public static int splits(Connection connection, StoreState state, int[] ids, byte[] splits) throws SQLException {
		return update(connection, state, "split", ids, (update, place) -> update.setInt(1, splits[place]));
	}

	/** @param reasons why images cannot be used; empty where they can */
	public static int readability(Connection connection, StoreState state, int[] ids, String[] reasons)
			throws SQLException {
		return update(connection, state, "unreadable", ids,
				(update, place) -> update.setString(1, reasons[place].isEmpty() ? null : reasons[place]));
	}

	private interface Value {
		void set(PreparedStatement update, int place) throws SQLException;
	}

	private static int update(Connection connection, StoreState state, String column, int[] ids, Value value)
			throws SQLException {
		try (PreparedStatement update = connection
				.prepareStatement("update sample set " + column + " = ? where id = ?")) {
			for (int place : places(ids)) {
				value.set(update, place);
				update.setInt(2, ids[place]);
				update.addBatch();
				state.touch(Change.SAMPLES, ids[place]);
			}
			return update.executeBatch().length;
		}
	}

	/** The places of the ids in ascending order of these; the same ids stay in their order. */
	private static int[] places(int[] ids) {
		return IntStream.range(0, ids.length).mapToLong(place -> (long) ids[place] << Integer.SIZE | place).sorted()
				.mapToInt(sorted -> (int) sorted).toArray();
	}
}

package org.reannotate.store.internal.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.reannotate.core.findings.SampleScores;

/** The table of scores. */
public final class ScoreRows {

	private ScoreRows() {
	}

	static void insert(Connection connection, long set, SampleScores scores) throws SQLException {
		int[] ids = scores.sampleIds();
		try (PreparedStatement insert = connection
				.prepareStatement("insert into sample_scores (set_id, first_sample, data) values (?, ?, ?)")) {
			for (int from = 0; from < ids.length; from += ScoreBytes.CHUNK) {
				insert.setLong(1, set);
				insert.setInt(2, ids[from]);
				insert.setBytes(3, ScoreBytes.encode(scores, from, Math.min(ids.length, from + ScoreBytes.CHUNK)));
				insert.executeUpdate();
			}
		}
	}

	/** Hands on the scores of a set, piece by piece, in the order of ids. */
	public static void read(Connection connection, long set, Consumer<SampleScores> consumer) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("select data from sample_scores where set_id = ? order by first_sample")) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					consumer.accept(ScoreBytes.decode(rows.getBytes(1)));
				}
			}
		}
	}

	static SampleScores all(Connection connection, long set) throws SQLException {
		List<SampleScores> pieces = new ArrayList<>();
		read(connection, set, pieces::add);
		int length = pieces.stream().mapToInt(piece -> piece.sampleIds().length).sum();
		int[] ids = new int[length];
		float[] scores = new float[length];
		int[] predictions = new int[length];
		int to = 0;
		for (SampleScores piece : pieces) {
			int count = piece.sampleIds().length;
			System.arraycopy(piece.sampleIds(), 0, ids, to, count);
			System.arraycopy(piece.scores(), 0, scores, to, count);
			System.arraycopy(piece.predictions(), 0, predictions, to, count);
			to += count;
		}
		return new SampleScores(ids, scores, predictions);
	}
}

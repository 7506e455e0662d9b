package org.reannotate.store.internal.blind;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.blind.BlindAnswer;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.decisions.SampleLabel;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Reads and writes blind answers. */
public final class BlindAnswerRows {

	private BlindAnswerRows() {
	}

	/** All of them, oldest first. */
	public static List<BlindAnswer> list(Connection connection) throws SQLException {
		List<BlindAnswer> answers = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(
				"select sample_id, category_id, label, agreed, author, made from blind_answer order by made, sample_id");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				answers.add(new BlindAnswer(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getBoolean(4),
						rows.getString(5), Micros.toInstant(rows.getLong(6))));
			}
		}
		return answers;
	}

	/** Compares the answer with the label that holds, and writes both; a second answer of a person is refused. */
	public static BlindAnswer add(Connection connection, StoreState state, int sampleId, int categoryId, String author)
			throws SQLException, DatasetException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		int answered = taxonomy.resolve(categoryId);
		if (taxonomy.category(answered) == null) {
			throw new DatasetException(Messages.BlindAnswerRows_categoryGone);
		}
		Map<Integer, SampleLabel> labels = SampleLabel.read(connection, new int[] { sampleId });
		SampleLabel label = labels.get(sampleId);
		if (label == null) {
			throw new DatasetException(NLS.bind(Messages.BlindAnswerRows_noSample, sampleId));
		}
		refuseSecond(connection, sampleId, author, label.path());
		LabelState held = label.current();
		boolean agreed = taxonomy.resolve(held.category()) == answered
				|| held.further().stream().anyMatch(further -> taxonomy.resolve(further) == answered);
		Instant now = Micros.now();
		var answer = new BlindAnswer(sampleId, answered, held.category(), agreed, author, now);
		insert(connection, answer);
		state.touch(Change.DETAILS, sampleId);
		return answer;
	}

	/** Forgets an answer; returns whether there was one. */
	public static boolean remove(Connection connection, StoreState state, int sampleId, String author)
			throws SQLException {
		try (PreparedStatement delete = connection
				.prepareStatement("delete from blind_answer where sample_id = ? and author = ?")) {
			delete.setInt(1, sampleId);
			delete.setString(2, author);
			boolean any = delete.executeUpdate() > 0;
			if (any) {
				state.touch(Change.DETAILS, sampleId);
			}
			return any;
		}
	}

	private static void refuseSecond(Connection connection, int sampleId, String author, String path)
			throws SQLException, DatasetException {
		try (PreparedStatement select = connection
				.prepareStatement("select 1 from blind_answer where sample_id = ? and author = ?")) {
			select.setInt(1, sampleId);
			select.setString(2, author);
			try (ResultSet rows = select.executeQuery()) {
				if (rows.next()) {
					throw new DatasetException(NLS.bind(Messages.BlindAnswerRows_answeredBefore, author, path));
				}
			}
		}
	}

	private static void insert(Connection connection, BlindAnswer answer) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("insert into blind_answer "
				+ "(sample_id, author, category_id, label, agreed, made) values (?, ?, ?, ?, ?, ?)")) {
			insert.setInt(1, answer.sampleId());
			insert.setString(2, answer.author());
			insert.setInt(3, answer.categoryId());
			insert.setInt(4, answer.label());
			insert.setBoolean(5, answer.agreed());
			insert.setLong(6, Micros.of(answer.at()));
			insert.executeUpdate();
		}
	}
}

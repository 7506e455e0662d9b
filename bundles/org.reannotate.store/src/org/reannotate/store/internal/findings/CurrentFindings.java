package org.reannotate.store.internal.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.store.internal.connection.IntList;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Which samples the lists of a set of findings name, without reading more than that where nothing is merged. */
public final class CurrentFindings {

	private final Connection connection;
	private final FindingsNow now;
	private final boolean plain;
	private final long set;

	public CurrentFindings(Connection connection, TaxonomySnapshot taxonomy, long set) {
		this.connection = connection;
		this.set = set;
		now = new FindingsNow(taxonomy);
		plain = taxonomy.resolvesNothing();
	}

	/** Returns the samples with label issues. */
	public int[] labelIssues(boolean folded) throws SQLException {
		if (plain) {
			return ids("label_issue where " + (folded ? "" : "not ") + "folded and set_id = ?");
		}
		return now.labelIssues(FindingRows.labelIssues(connection, set)).stream()
				.filter(issue -> issue.folded() == folded).mapToInt(LabelIssue::sampleId).toArray();
	}

	/** Returns the multi-class candidates. */
	public int[] candidates() throws SQLException {
		return plain ? ids("multi_class_candidate where set_id = ?")
				: now.candidates(FindingRows.candidates(connection, set)).stream()
						.mapToInt(MultiClassCandidate::sampleId).toArray();
	}

	private int[] ids(String from) throws SQLException {
		IntList ids = new IntList();
		try (PreparedStatement select = connection.prepareStatement("select sample_id from " + from)) {
			select.setLong(1, set);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					ids.add(rows.getInt(1));
				}
			}
		}
		return ids.toArray();
	}
}

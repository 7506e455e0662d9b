package org.reannotate.views.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SampleRef;
import org.reannotate.ui.session.Suggestions;
import org.reannotate.views.lists.ListSort.Key;
import org.reannotate.views.table.TableColumn;
import org.reannotate.views.table.TableContent;

/** A list of findings as rows of texts. */
final class FindingTable implements TableContent {

	/** What a click on the title of each column sorts by. */
	static final List<Key> KEYS = List.of(Key.PATH, Key.LABEL, Key.SUGGESTION, Key.PROBABILITY, Key.URGENCY, Key.STATE);

	private final DatasetSession session;
	private final List<FindingRow> rows;
	private final Suggestions accepting;
	private final Map<Integer, Integer> places = new HashMap<>();

	/** @param listed what accepting is about */
	FindingTable(DatasetSession session, List<FindingRow> rows, FindingKind listed) {
		this.accepting = session.findings().suggestions(session.taxonomy(), listed);
		this.session = session;
		this.rows = rows;
		for (int row = 0; row < rows.size(); row++) {
			places.put(rows.get(row).sampleId(), row);
		}
	}

	static List<TableColumn> columns(String probability) {
		return List.of(TableColumn.words(Messages.FindingTable_image, 25, 90),
				TableColumn.words(Messages.FindingTable_label, 15, 80),
				TableColumn.words(Messages.FindingTable_suggestion, 15, 80), TableColumn.numbers(probability, 2, 70),
				TableColumn.words(Messages.FindingTable_reason, 40, 100),
				TableColumn.words(Messages.FindingTable_state, 8, 80));
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public Object element(int row) {
		return new SampleRef(session, rows.get(row).sampleId());
	}

	@Override
	public int indexOf(Object element) {
		return element instanceof SampleRef ref && ref.session() == session ? places.getOrDefault(ref.sampleId(), -1) : -1;
	}

	@Override
	public String text(int row, int column) {
		FindingRow finding = rows.get(row);
		return switch (column) {
		case 0 -> path(finding.sampleId());
		case 1 -> session.taxonomy().path(finding.label());
		case 2 -> suggestion(finding);
		case 3 -> Percent.of(finding.probability());
		case 4 -> finding.reason();
		default -> finding.settled() ? state(finding.state()) : Messages.FindingTable_open;
		};
	}

	private String suggestion(FindingRow finding) {
		String path = session.taxonomy().path(finding.suggested());
		boolean further = accepting.acceptance(finding.sampleId()) == DecisionKind.ALSO;
		return further && !path.isEmpty() ? "+ " + path : path;
	}

	private String path(int sampleId) {
		SampleIndex index = session.store().index();
		int row = index.row(sampleId);
		return row < 0 ? "" : index.path(row);
	}

	private static String state(SampleState state) {
		return switch (state) {
		case OPEN -> Messages.FindingTable_open;
		case CONFIRMED -> Messages.FindingTable_kept;
		case CORRECTED -> Messages.FindingTable_corrected;
		case EXTENDED -> Messages.FindingTable_extended;
		case EXCLUDED -> Messages.FindingTable_excluded;
		};
	}

	@Override
	public Look look(int row, int column) {
		FindingRow finding = rows.get(row);
		if (column == 5) {
			return !finding.settled() ? Look.SECONDARY : finding.state() == SampleState.EXCLUDED ? Look.WRONG : Look.SETTLED;
		}
		return column == 2 ? Look.SUGGESTED : column == 4 ? Look.SECONDARY : Look.NORMAL;
	}
}

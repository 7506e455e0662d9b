package org.reannotate.views.decisions;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SampleRef;
import org.reannotate.views.table.TableColumn;
import org.reannotate.views.table.TableContent;

/** Decisions as rows of texts, in the order of {@link DecisionSearch.Key}. */
final class DecisionTable implements TableContent {

	private static final int CHANGE = 4;

	private final DatasetSession session;
	private final DecisionLog log;
	private final int[] rows;
	private final DecisionWords words;
	private int @Nullable [] places;

	/** @param rows of the log, in the order in which they are shown */
	DecisionTable(DatasetSession session, DecisionLog log, int[] rows) {
		this.session = session;
		this.log = log;
		this.rows = rows;
		this.words = new DecisionWords(log, session.taxonomy());
	}

	static List<TableColumn> columns() {
		return List.of(TableColumn.words(Messages.DecisionTable_when, 12, 110),
				TableColumn.words(Messages.DecisionTable_who, 8, 70), TableColumn.words(Messages.DecisionTable_what, 10, 80),
				TableColumn.words(Messages.DecisionTable_image, 24, 90),
				TableColumn.words(Messages.DecisionTable_change, 24, 100),
				TableColumn.words(Messages.DecisionTable_why, 22, 70));
	}

	@Override
	public int size() {
		return rows.length;
	}

	@Override
	public Object key(int row) {
		return log.id(rows[row]);
	}

	@Override
	public int rowOf(Object key) {
		int[] known = places;
		if (known == null) {
			known = new int[log.size()];
			Arrays.fill(known, -1);
			for (int row = 0; row < rows.length; row++) {
				known[rows[row]] = row;
			}
			places = known;
		}
		int found = key instanceof Long id ? log.row(id) : -1;
		return found < 0 ? -1 : known[found];
	}

	@Override
	public Object element(int row) {
		return new SampleRef(session, log.sampleId(rows[row]));
	}

	@Override
	public int indexOf(Object element) {
		if (element instanceof SampleRef ref && ref.session() == session) {
			for (int row = 0; row < rows.length; row++) {
				if (log.sampleId(rows[row]) == ref.sampleId()) {
					return row;
				}
			}
		}
		return -1;
	}

	@Override
	public String text(int row, int column) {
		int decision = rows[row];
		return switch (column) {
		case 0 -> words.time(decision);
		case 1 -> log.author(decision);
		case 2 -> DecisionWords.kind(log.kind(decision));
		case 3 -> path(log.sampleId(decision));
		case CHANGE -> words.change(decision);
		default -> log.reason(decision);
		};
	}

	private String path(int sampleId) {
		SampleIndex index = session.store().index();
		int row = index.row(sampleId);
		return row < 0 ? "" : index.path(row);
	}

	@Override
	public Look look(int row, int column) {
		int decision = rows[row];
		if (log.takenBack(decision)) {
			return column == CHANGE || column == 2 ? Look.STRUCK : Look.SECONDARY;
		}
		return log.kind(decision) == DecisionKind.UNDO || column == 0 ? Look.SECONDARY : Look.NORMAL;
	}
}

package org.reannotate.views.runs;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.Percent;
import org.reannotate.protocol.words.TimeSpan;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.running.RunWords;
import org.reannotate.views.running.TimeWords;
import org.reannotate.views.table.TableColumn;
import org.reannotate.views.table.TableContent;

/** Runs as rows of texts, in the order of {@link RunKey}. */
final class RunTable implements TableContent {

	private final DatasetSession session;
	private final List<RunRow> rows;

	RunTable(DatasetSession session, List<RunRow> rows) {
		this.session = session;
		this.rows = rows;
	}

	static List<TableColumn> columns() {
		return List.of(TableColumn.words(Messages.RunTable_run, 20, 190), TableColumn.words(Messages.RunTable_recipe, 26, 120),
				TableColumn.words(Messages.RunTable_state, 4, 82), TableColumn.words(Messages.RunTable_started, 15, 120).spared(6),
				TableColumn.numbers(Messages.RunTable_length, 5, 92).spared(3),
				TableColumn.numbers(Messages.RunTable_validation, 4, 84).spared(2),
				TableColumn.numbers(Messages.RunTable_outOfSample, 4, 112),
				TableColumn.numbers(Messages.RunTable_health, 4, 68).spared(1),
				TableColumn.numbers(Messages.RunTable_decisions, 6, 84).spared(4),
				TableColumn.words(Messages.RunTable_device, 3, 60).spared(5));
	}

	RunRow row(int row) {
		return rows.get(row);
	}

	@Override
	public int size() {
		return rows.size();
	}

	@Override
	public Object element(int row) {
		return new RunRef(session, rows.get(row).name());
	}

	@Override
	public int indexOf(Object element) {
		return element instanceof RunRef ref && ref.session() == session ? indexOf(ref.name()) : -1;
	}

	/** The row of a run, or -1. */
	int indexOf(String name) {
		for (int row = 0; row < rows.size(); row++) {
			if (rows.get(row).name().equals(name)) {
				return row;
			}
		}
		return -1;
	}

	@Override
	public String text(int row, int column) {
		RunRow run = rows.get(row);
		return switch (RunKey.values()[column]) {
		case NAME -> run.entry().active() ? NLS.bind(Messages.RunTable_active, run.name()) : run.name();
		case RECIPE -> run.recipe();
		case STATE -> RunWords.state(run.entry().state());
		case STARTED -> TimeWords.when(run.started());
		case LENGTH -> TimeSpan.of(run.seconds());
		case VALIDATION -> share(run.validation());
		case OUT_OF_SAMPLE -> share(run.outOfSample());
		case HEALTH -> share(run.health());
		case DECISIONS -> run.since() == 0 ? Long.toString(run.entry().decisionsKnown())
				: NLS.bind(Messages.RunTable_since, run.entry().decisionsKnown(), run.since());
		case DEVICE -> RunWords.device(run.entry().info());
		};
	}

	private static String share(double share) {
		return Double.isNaN(share) ? "" : Percent.fine(share);
	}

	@Override
	public Look look(int row, int column) {
		RunRow run = rows.get(row);
		return switch (RunKey.values()[column]) {
		case NAME -> run.entry().active() ? Look.SETTLED : Look.NORMAL;
		case STATE -> switch (run.entry().state()) {
		case FINISHED -> Look.SECONDARY;
		case RUNNING -> Look.SUGGESTED;
		case FAILED -> Look.WRONG;
		case CANCELLED, INTERRUPTED -> Look.ATTENTION;
		};
		case STARTED, LENGTH, DEVICE -> Look.SECONDARY;
		default -> Look.NORMAL;
		};
	}
}

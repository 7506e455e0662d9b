package org.reannotate.views.comparison;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.PairRef;
import org.reannotate.views.running.Points;
import org.reannotate.views.table.TableColumn;
import org.reannotate.views.table.TableContent;

/** Pairs of categories that two runs confuse, those that changed most first, as rows of texts. */
final class ConfusionTable implements TableContent {

	private static final int DIFFERENCE = 4;

	private final DatasetSession session;
	private final List<ConfusionChange> changes;
	private final IntFunction<String> names;

	ConfusionTable(DatasetSession session, List<ConfusionChange> changes) {
		this.session = session;
		this.changes = changes;
		this.names = session.taxonomy()::path;
	}

	static List<TableColumn> columns() {
		return List.of(TableColumn.words(Messages.ConfusionTable_label, 3, 90),
				TableColumn.words(Messages.ConfusionTable_predicted, 3, 90), TableColumn.numbers(Messages.ConfusionTable_from, 2, 80),
				TableColumn.numbers(Messages.ConfusionTable_to, 2, 80),
				TableColumn.numbers(Messages.ConfusionTable_difference, 2, 80));
	}

	ConfusionChange change(int row) {
		return changes.get(row);
	}

	@Override
	public int size() {
		return changes.size();
	}

	@Override
	public Object element(int row) {
		return new PairRef(session, changes.get(row).label(), changes.get(row).predicted());
	}

	@Override
	public int indexOf(Object element) {
		for (int row = 0; row < size(); row++) {
			if (element(row).equals(element)) {
				return row;
			}
		}
		return -1;
	}

	@Override
	public String text(int row, int column) {
		ConfusionChange change = changes.get(row);
		return switch (column) {
		case 0 -> names.apply(change.label());
		case 1 -> names.apply(change.predicted());
		case 2 -> share(change.from(), change.fromShare());
		case 3 -> share(change.to(), change.toShare());
		default -> Double.isNaN(change.difference()) ? "" : Points.of(change.difference());
		};
	}

	private static String share(int count, double share) {
		return Double.isNaN(share) ? "" : NLS.bind(Messages.ConfusionTable_share, count, Percent.of(share));
	}

	/** Less confusion is better. */
	@Override
	public Look look(int row, int column) {
		double difference = changes.get(row).difference();
		if (column != DIFFERENCE || Double.isNaN(difference) || Math.abs(difference) < 0.0005) {
			return Look.NORMAL;
		}
		return difference < 0 ? Look.SETTLED : Look.WRONG;
	}
}

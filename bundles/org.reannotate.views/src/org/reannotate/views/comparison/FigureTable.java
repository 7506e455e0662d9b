package org.reannotate.views.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.RunComparison;
import org.reannotate.audit.training.RunComparison.Compared;
import org.reannotate.protocol.words.Percent;
import org.reannotate.protocol.words.TimeSpan;
import org.reannotate.views.running.Points;
import org.reannotate.views.table.TableColumn;
import org.reannotate.views.table.TableContent;

/** The figures of runs side by side, a row each: shares with their difference from the first one, in points. */
final class FigureTable implements TableContent {

	private static final int COMMON = 1;

	private final List<RunFigures> runs;
	private final Map<String, Compared> compared;

	FigureTable(List<RunFigures> runs, @Nullable RunComparison result) {
		this.runs = runs;
		this.compared = result == null ? Map.of() : result.runs().stream()
				.collect(Collectors.toMap(each -> each.run().name(), Function.identity(), (one, other) -> one));
	}

	static List<TableColumn> columns() {
		return List.of(TableColumn.words(Messages.FigureTable_run, 4, 120),
				TableColumn.numbers(Messages.FigureTable_common, 2, 120),
				TableColumn.numbers(Messages.FigureTable_outOfSample, 2, 118),
				TableColumn.numbers(Messages.FigureTable_validation, 2, 100),
				TableColumn.numbers(Messages.FigureTable_health, 2, 100), TableColumn.numbers(Messages.FigureTable_took, 1, 62),
				TableColumn.numbers(Messages.FigureTable_speed, 1, 70));
	}

	@Override
	public int size() {
		return runs.size();
	}

	@Override
	public Object element(int row) {
		return runs.get(row).name();
	}

	@Override
	public int indexOf(Object element) {
		return runs.stream().map(RunFigures::name).toList().indexOf(element);
	}

	@Override
	public String text(int row, int column) {
		RunFigures run = runs.get(row);
		return switch (column) {
		case 0 -> run.name();
		case COMMON -> share(row, this::common);
		case 2 -> share(row, this::outOfSample);
		case 3 -> share(row, RunFigures::validation);
		case 4 -> share(row, RunFigures::health);
		case 5 -> TimeSpan.of(run.seconds());
		default -> Double.isNaN(run.speed()) ? "" : Long.toString(Math.round(run.speed()));
		};
	}

	/** On the images that all runs judged, by the labels of today. */
	private double common(RunFigures run) {
		Compared found = compared.get(run.name());
		return found == null ? Double.NaN : found.commonAccuracy();
	}

	/** By the labels of today where the run could be read, else as it recorded. */
	private double outOfSample(RunFigures run) {
		Compared found = compared.get(run.name());
		return found == null ? run.outOfSample() : found.accuracy();
	}

	private String share(int row, ToDoubleFunction<RunFigures> figure) {
		double share = figure.applyAsDouble(runs.get(row));
		if (Double.isNaN(share)) {
			return "";
		}
		String difference = row == 0 ? "" : Points.of(share - figure.applyAsDouble(runs.get(0)));
		return difference.isEmpty() ? Percent.fine(share)
				: NLS.bind(Messages.FigureTable_difference, Percent.fine(share), difference);
	}

	@Override
	public Look look(int row, int column) {
		if (column != COMMON || row == 0) {
			return column > 4 ? Look.SECONDARY : Look.NORMAL;
		}
		double difference = common(runs.get(row)) - common(runs.get(0));
		return Math.abs(difference) < 0.0005 || Double.isNaN(difference) ? Look.NORMAL
				: difference > 0 ? Look.SETTLED : Look.WRONG;
	}
}

package org.reannotate.views.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.reannotate.audit.insight.SampleReading;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.WrongSample;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.views.images.ImageList;

/** The images that an epoch's networks got wrong, surest first. Pure. */
final class WrongImages {

	private WrongImages() {
	}

	/**
	 * @param epoch    a number or {@link FoldCurves#LATEST}
	 * @param category only images that are labelled with it now, or {@link CategoryRecord#NONE} for all
	 */
	static ImageList of(TrainingCurves curves, List<RunColumn> columns, int epoch, int category, SampleIndex index,
			SessionTaxonomy taxonomy) {
		var wrong = new ArrayList<WrongSample>();
		for (FoldCurves fold : curves.folds()) {
			EpochLine line = fold.epoch(epoch);
			if (line != null) {
				wrong.addAll(line.wrong());
			}
		}
		List<SampleReading> readings = wrong.stream()
				.filter(sample -> sample.column() >= 0 && sample.column() < columns.size())
				.filter(sample -> seen(sample, category, index, taxonomy))
				.sorted(Comparator.comparingDouble(WrongSample::probability).reversed()
						.thenComparingLong(WrongSample::sample))
				.map(sample -> new SampleReading((int) sample.sample(), 0,
						taxonomy.resolve(columns.get(sample.column()).id()), sample.probability()))
				.toList();
		return new ImageList(readings, List.of());
	}

	private static boolean seen(WrongSample sample, int category, SampleIndex index, SessionTaxonomy taxonomy) {
		int row = index.row((int) sample.sample());
		return row >= 0 && !index.missing(row)
				&& (category == CategoryRecord.NONE || taxonomy.resolve(category) == index.category(row));
	}
}

package org.reannotate.views.lists;

import java.util.List;

import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.PathColumn;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/** Samples 1 to 9, all cat, with paths {@code a/1.png} to {@code a/9.png}; categories cat (1), dog (2), fox (3). */
public final class Samples {

	public static final int CAT = 1;
	public static final int DOG = 2;
	public static final int FOX = 3;
	private static final int COUNT = 9;

	private final SampleColumns columns = new SampleColumns(COUNT);

	public Samples() {
		PathColumn.Builder paths = PathColumn.EMPTY.append();
		for (int row = 0; row < COUNT; row++) {
			columns.ids[row] = row + 1;
			columns.category[row] = CAT;
			columns.given[row] = CAT;
			columns.split[row] = (byte) Split.TRAIN.ordinal();
			paths.add("a/" + (row + 1) + ".png");
		}
		columns.paths = paths.build();
	}

	/** A person decided about a sample, with the decision of this number, as many seconds after 1970. */
	public Samples decided(int sample, SampleState state, int category, int number) {
		columns.state[sample - 1] = (byte) state.ordinal();
		columns.category[sample - 1] = category;
		columns.decided[sample - 1] = number;
		columns.lastDecision[sample - 1] = number;
		return this;
	}

	public Samples label(int sample, int category) {
		columns.category[sample - 1] = category;
		return this;
	}

	public Samples split(int sample, Split split) {
		columns.split[sample - 1] = (byte) split.ordinal();
		return this;
	}

	public Samples missing(int sample) {
		columns.flags[sample - 1] = SampleColumns.MISSING;
		return this;
	}

	public SampleIndex index() {
		return SampleIndex.of(columns, new int[] { 0, 0, 1, 2 });
	}

	public static SessionTaxonomy taxonomy() {
		return new SessionTaxonomy(List.of(category(CAT, "cat"), category(DOG, "dog"), category(FOX, "fox")), null);
	}

	private static CategoryRecord category(int id, String name) {
		return new CategoryRecord(id, name, -1, "animals/" + name, true, -1);
	}
}

package org.reannotate.editors.sample.page;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * The lines above the image. Immutable.
 *
 * @param label     the category, or that there is none
 * @param further   the further ones, or empty
 * @param state     where it stands, in words
 * @param standing  where it stands
 * @param position  where in which list: "3 of 30"
 * @param listName  the list's name
 * @param file      path and size
 */
public record SampleHeading(String label, String further, String state, SampleState standing, String position, String listName,
		String file) {

	/** While nothing is shown. */
	public static final SampleHeading EMPTY = new SampleHeading("", "", "", SampleState.OPEN, "", "", "");

	/**
	 * The lines for a sample.
	 *
	 * @param sample   null while it is being read
	 * @param place    in the list, from 0, or -1
	 * @param length   of the list
	 * @param listName may be empty
	 * @param asked    whether a colleague is asked to look at it
	 */
	public static SampleHeading of(@Nullable SampleRecord sample, SessionTaxonomy taxonomy, int place, int length,
			String listName, boolean asked) {
		String position = place < 0 ? ""
				: NLS.bind(Messages.SampleHeading_position, number(place + 1), number(length));
		if (sample == null) {
			return new SampleHeading("", "", "", SampleState.OPEN, position, listName, "");
		}
		String label = sample.labelled() ? taxonomy.path(sample.category()) : Messages.SampleHeading_noLabel;
		return new SampleHeading(label, further(sample.further(), taxonomy), asked ? NLS.bind(Messages.SampleHeading_asked, state(sample)) : state(sample),
				sample.state(), position,
				listName, file(sample));
	}

	private static String further(List<Integer> categories, SessionTaxonomy taxonomy) {
		return categories.stream().map(taxonomy::path).reduce((one, other) -> one + ", " + other)
				.map(names -> NLS.bind(Messages.SampleHeading_further, names)).orElse("");
	}

	private static String state(SampleRecord sample) {
		return switch (sample.state()) {
		case OPEN -> Messages.SampleHeading_open;
		case CONFIRMED -> Messages.SampleHeading_confirmed;
		case CORRECTED -> Messages.SampleHeading_corrected;
		case EXTENDED -> Messages.SampleHeading_extended;
		case EXCLUDED -> sample.note().isBlank() ? Messages.SampleHeading_excluded
				: NLS.bind(Messages.SampleHeading_excludedBecause, sample.note().strip());
		};
	}

	private static String file(SampleRecord sample) {
		Split split = sample.split();
		String size = sample.width() > 0
				? NLS.bind(Messages.SampleHeading_size, number(sample.width()), number(sample.height()))
				: "";
		String text = size.isEmpty() ? sample.path() : sample.path() + "  \u00b7  " + size;
		return split == null ? text : text + "  \u00b7  " + split(split);
	}

	private static String split(Split split) {
		return switch (split) {
		case TRAIN -> Messages.SampleHeading_train;
		case VALIDATION -> Messages.SampleHeading_validation;
		case TEST -> Messages.SampleHeading_test;
		};
	}

	private static String number(int value) {
		return Numbers.of(value);
	}
}

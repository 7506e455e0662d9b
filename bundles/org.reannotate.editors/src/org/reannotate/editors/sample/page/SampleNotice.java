package org.reannotate.editors.sample.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.image.FileStamp;
import org.reannotate.ui.image.PictureState;

/**
 * What is out of the ordinary about the image that is looked at, in one line. Pure.
 *
 * @param text    empty for nothing
 * @param warning whether it is more than a piece of news
 */
public record SampleNotice(String text, boolean warning) {

	/** Nothing to say. */
	public static final SampleNotice NONE = new SampleNotice("", false);

	/** File systems keep times to two seconds at worst. */
	private static final long SAME_TIME_MS = 2_000;

	/** The most pressing one: the first that says anything. */
	public static SampleNotice first(SampleNotice... notices) {
		return Stream.of(notices).filter(notice -> !notice.text().isEmpty()).findFirst().orElse(NONE);
	}

	/** What can be said about the file, the most pressing first. */
	public static SampleNotice ofFile(@Nullable SampleRecord sample, PictureState picture) {
		if (sample == null) {
			return NONE;
		}
		FileStamp stamp = picture.stamp();
		return switch (picture.status()) {
		case GONE -> new SampleNotice(Messages.SampleNotice_gone, true);
		case DAMAGED -> new SampleNotice(Messages.SampleNotice_damaged, true);
		case SHOWN -> stamp != null && replaced(sample, stamp)
				? new SampleNotice(NLS.bind(Messages.SampleNotice_replaced, size(picture)), true)
				: sample.missing() ? new SampleNotice(Messages.SampleNotice_missing, false) : NONE;
		case NONE, LOADING -> NONE;
		};
	}

	private static boolean replaced(SampleRecord sample, FileStamp stamp) {
		return sample.size() > 0 && (sample.size() != stamp.size()
				|| sample.modified() > 0 && Math.abs(sample.modified() - stamp.modified()) > SAME_TIME_MS);
	}

	private static String size(PictureState picture) {
		return picture.width() + " \u00d7 " + picture.height();
	}

	/**
	 * What somebody else did to the sample while it was looked at.
	 *
	 * @param seen      id of the last decision when it came up
	 * @param decisions all decisions, oldest first
	 * @param me        the person at the keyboard, whose own decisions are no news
	 */
	public static SampleNotice ofOthers(long seen, List<Decision> decisions, String me, IntFunction<String> names) {
		for (int i = decisions.size() - 1; i >= 0; i--) {
			Decision decision = decisions.get(i);
			if (decision.id() <= seen) {
				return NONE;
			}
			if (!decision.author().equals(me)) {
				return new SampleNotice(NLS.bind(Messages.SampleNotice_other, decision.author(),
						label(decision.to().category(), names)), false);
			}
		}
		return NONE;
	}

	private static String label(int category, IntFunction<String> names) {
		return category == CategoryRecord.NONE ? Messages.SampleHeading_noLabel : names.apply(category);
	}

	/** What became of the label's category, where it was merged or retired; {@code chosen} as the decision named it. */
	public static SampleNotice ofCategory(@Nullable CategoryRecord chosen, IntFunction<String> names) {
		if (chosen == null || !chosen.merged()) {
			return NONE;
		}
		return new SampleNotice(chosen.retired() ? NLS.bind(Messages.SampleNotice_retired, chosen.path())
				: NLS.bind(Messages.SampleNotice_merged, chosen.path(), names.apply(chosen.mergedInto())), false);
	}
}

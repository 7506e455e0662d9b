package org.reannotate.ui.review;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.ui.session.DatasetSession;

/**
 * A part (view or editor) that shows images to decide about. The commands of reviewing act on the active part that
 * implements this. All methods are called on the UI thread and answer from memory.
 */
public interface ReviewTarget {

	/** The number that stands for "do not check" in {@link #seen}. */
	long UNSEEN = -1;

	/** The dataset that is shown, or null. */
	@Nullable
	DatasetSession session();

	/** The samples that a decision is about, in the order of the list; empty where nothing is selected. */
	List<Integer> selectedSamples();

	/** What the person walks along. */
	SampleList list();

	/** Selects one sample and shows it; one that is not in the list selects nothing. */
	void select(int sampleId);

	/** Goes on by so many samples of the list; stops at its ends. */
	void step(int delta);

	/** Goes on to the next sample of the list that nobody has decided about; stays where there is none. */
	void advance();

	/** Selects nothing, leaves a mode, closes what is in the way: Esc. */
	default void clear() {
		// nothing to leave
	}

	/**
	 * The last decision about a sample that the person has seen
	 * ({@link org.reannotate.core.dataset.SampleRecord#lastDecision()}, 0: none), or {@link #UNSEEN}. A decision is
	 * refused when there is another one by now.
	 */
	default long seen(int sampleId) {
		return UNSEEN;
	}

	/** The likeliest categories of a sample, best first, where the part knows better than the findings; else empty. */
	default List<Integer> plausible(int sampleId) {
		return List.of();
	}
}

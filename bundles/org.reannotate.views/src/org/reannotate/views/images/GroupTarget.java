package org.reannotate.views.images;

/**
 * A part that shows images in groups (categories, pairs, cells) that a person walks through. UI thread only.
 */
public interface GroupTarget {

	/** Goes on by so many groups; stops at the ends. */
	void stepGroup(int delta);
}

package org.reannotate.ui.gallery;

/**
 * The measures of an item, in points: a picture of 4 : 3 and one to three lines under it, as many as its width has room
 * for.
 *
 * @param imageWidth the picture's longer side
 * @param lineHeight of the font
 */
record CellMetrics(int imageWidth, int lineHeight) {

	static final int PADDING = 6;
	/** Narrower pictures have the label alone under them. */
	private static final int ROOM_FOR_DETAIL = 96;

	int imageHeight() {
		return imageWidth * 3 / 4;
	}

	/** Lines of text: the label; the suggestion; the finding. */
	int lines() {
		return imageWidth < ROOM_FOR_DETAIL ? 1 : 3;
	}

	/** Width of an item. */
	int width() {
		return imageWidth + 2 * PADDING;
	}

	/** Height of an item. */
	int height() {
		return imageHeight() + lines() * lineHeight + 3 * PADDING;
	}

	/** Height of a group's header with the gap below it. */
	int headerHeight() {
		return lineHeight + 3 * PADDING;
	}
}

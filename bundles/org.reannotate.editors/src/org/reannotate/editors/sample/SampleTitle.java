package org.reannotate.editors.sample;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.ui.session.DatasetSession;

/**
 * What the editor of a sample is called.
 *
 * @param path of the image in its dataset; empty while it is not known
 */
record SampleTitle(String path) {

	private static final int LONGEST = 40;

	/** The title for a sample; null: its dataset is not open yet. */
	static SampleTitle of(@Nullable DatasetSession session, int sampleId) {
		if (session == null) {
			return new SampleTitle("");
		}
		SampleIndex index = session.store().index();
		int row = index.row(sampleId);
		return new SampleTitle(row < 0 ? "" : index.path(row));
	}

	/** The name of the file, shortened where it is very long. */
	String name() {
		String name = path.substring(path.lastIndexOf('/') + 1);
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "\u2026";
	}
}

package org.reannotate.editors.dataset;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorSite;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.ui.session.DatasetSession;

/** What a page may ask of the editor that it is in. UI thread. */
public interface PageHost {

	IEditorSite getEditorSite();

	/** The open dataset, or null while it is being opened or where it cannot be. */
	@Nullable
	DatasetSession session();

	/** Goes to the gallery and shows these images. */
	void showImages(ImageQuery images);

	/** Goes to the tree of categories. */
	void showCategories();

	/** Tries to open the dataset, or to read it again, after that failed. */
	void reopen();
}

package org.reannotate.editors.dataset;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.ui.session.DatasetSession;

/** A page of the dataset editor. All methods are called on the UI thread, {@link #create} first. */
public interface DatasetPage {

	/** The text of its tab. */
	String title();

	/** Makes its widgets, which show that nothing is open yet. */
	Control create(Composite parent);

	/** Shows a dataset; called once. What is not needed before the page is seen may wait for {@link #changed}. */
	void opened(DatasetSession session);

	/** Says that the dataset cannot be opened, and why. */
	void failed(String message);

	/** Is told what changed since the page was last told; only while the page is to be seen. */
	void changed(Set<Change> changes);

	/** Puts the focus where the keyboard is most useful. */
	void setFocus();

	/** What is selected on the page, or null where nothing can be. */
	@Nullable
	ISelectionProvider selection();

	/** Stops what runs for the page; its widgets are disposed of by others. */
	void dispose();
}

package org.reannotate.views.findings;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.model.ReviewItem;

/** One list of findings about images: a headline and a gallery, or a sentence that says what to do. */
final class ReviewPane extends Composite {

	private final Label headline;
	private final Composite stack;
	private final Label empty;
	private final Gallery gallery;
	private List<ReviewItem> items = List.of();

	ReviewPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
		headline = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headline);
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		gallery = new Gallery(stack);
		empty = new Label(stack, SWT.WRAP | SWT.CENTER);
		top(empty);
	}

	Gallery gallery() {
		return gallery;
	}

	/** Shows a list; where it is empty, the sentence instead. */
	void show(@Nullable DatasetSession session, List<ReviewItem> newItems, String newHeadline, String emptyText) {
		headline.setText(newHeadline);
		empty.setText(emptyText);
		top(newItems.isEmpty() ? empty : gallery);
		if (!items.equals(newItems)) {
			items = newItems;
			gallery.setContent(new ReviewContent(session, newItems));
		}
	}

	/** The findings of the selected images, in the order of the list. */
	List<ReviewItem> selected() {
		return gallery.selectedSamples().stream().map(gallery.content()::indexOf).map(items::get).toList();
	}

	/** Ids of all samples of the list, in order. */
	int[] ids() {
		return items.stream().mapToInt(item -> item.sample().id()).toArray();
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}
}

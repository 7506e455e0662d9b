package org.reannotate.views.actions;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.views.model.ReviewItem;

/** Asks for a category: type to find, Enter to take. */
final class CategoryChooser {

	private CategoryChooser() {
	}

	/** The chosen category's id, or empty when the person cancelled. UI thread. */
	static OptionalInt choose(Shell shell, List<CategoryRecord> categories, ReviewItem item) {
		var dialog = new ElementListSelectionDialog(shell,
				LabelProvider.createTextProvider(element -> ((CategoryRecord) element).path()));
		dialog.setTitle(Messages.CategoryChooser_title);
		dialog.setMessage(NLS.bind(Messages.CategoryChooser_message, item.sample().path()));
		dialog.setElements(categories.stream().filter(category -> !category.merged()).toArray());
		dialog.setMultipleSelection(false);
		categories.stream().filter(category -> item.plausible().contains(category.id())
				&& category.id() != item.sample().category()).findFirst()
				.ifPresent(category -> dialog.setInitialSelections(category));
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof CategoryRecord chosen
				? OptionalInt.of(chosen.id())
				: OptionalInt.empty();
	}
}

package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;

/** Asks which of some categories is to stand for all of them, or under which new name. */
final class MergeDialog extends ImpactDialog {

	private final CategoriesSnapshot categories;
	private final List<Integer> merged;
	private int target;
	private String newName = "";
	private Button renamed;
	private String chosenPath = "";
	private List<Integer> chosenFrom = List.of();

	/**
	 * @param merged two or more
	 * @param target the one that is proposed to stand for all; one of them
	 */
	MergeDialog(Shell shell, DatasetSession session, CategoriesSnapshot categories, List<Integer> merged, int target) {
		super(shell, session, NLS.bind(Messages.MergeDialog_title, merged.size()));
		this.categories = categories;
		this.merged = List.copyOf(merged);
		this.target = target;
	}

	@Override
	List<Integer> touched() {
		return from();
	}

	@Override
	String consequence() {
		return Messages.MergeDialog_consequence;
	}

	@Override
	String action() {
		return Messages.MergeDialog_action;
	}

	@Override
	void createChoices(Composite parent) {
		Composite choices = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		for (int id : merged) {
			Button choice = new Button(choices, SWT.RADIO);
			choice.setText(NLS.bind(Messages.MergeDialog_into, shortened(categories.path(id)),
					images(categories.images(id))).replace("&", "&&"));
			choice.setSelection(id == target);
			choice.addListener(SWT.Selection, event -> choose(id, choice));
			GridDataFactory.fillDefaults().span(2, 1).applyTo(choice);
		}
		renamed = new Button(choices, SWT.RADIO);
		renamed.setText(Messages.MergeDialog_newName);
		Text name = new Text(choices, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addListener(SWT.Modify, event -> {
			newName = name.getText().strip();
			check();
		});
		name.addListener(SWT.FocusIn, event -> {
			for (var child : choices.getChildren()) {
				if (child instanceof Button button) {
					button.setSelection(button == renamed);
				}
			}
			check();
			count();
		});
		renamed.addListener(SWT.Selection, event -> {
			if (renamed.getSelection()) {
				name.setFocus();
			}
		});
	}

	private static String images(int count) {
		return count == 1 ? Messages.ImpactText_oneImage
				: NLS.bind(Messages.ImpactText_images, Numbers.of(count));
	}

	private void choose(int id, Button choice) {
		if (choice.getSelection()) {
			target = id;
			renamed.setSelection(false);
			check();
			count();
		}
	}

	private boolean isRenamed() {
		return renamed != null && renamed.getSelection();
	}

	private void check() {
		boolean fits = !isRenamed() || !newName.isEmpty() && !newName.contains("/");
		setErrorMessage(isRenamed() && newName.contains("/") ? Messages.CategoriesPage_noSlash : null);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			Enablement.set(ok, fits);
		}
	}

	private List<Integer> from() {
		var from = new ArrayList<>(merged);
		if (!isRenamed()) {
			from.remove((Integer) target);
		}
		return from;
	}

	/** Path of the category that stands for all, after the dialog was closed. */
	String chosenPath() {
		return chosenPath;
	}

	@Override
	protected void okPressed() {
		if (isRenamed()) {
			String beside = categories.path(merged.get(0));
			int end = beside.lastIndexOf('/');
			chosenPath = end < 0 ? newName : beside.substring(0, end + 1) + newName;
		} else {
			chosenPath = categories.path(target);
		}
		chosenFrom = from();
		super.okPressed();
	}

	/** Those whose labels will count for another one, after the dialog was closed. */
	List<Integer> chosenFrom() {
		return chosenFrom;
	}
}

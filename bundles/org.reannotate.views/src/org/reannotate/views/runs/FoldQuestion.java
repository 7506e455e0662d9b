package org.reannotate.views.runs;

import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which of the networks of a run with folds is meant. UI thread. */
final class FoldQuestion extends MessageDialog {

	private final int folds;
	private int chosen;

	private FoldQuestion(Shell parent, String run, int folds) {
		super(parent, Messages.FoldQuestion_title, null, NLS.bind(Messages.FoldQuestion_which, run, folds), QUESTION, 0,
				Messages.FoldQuestion_export, IDialogConstants.CANCEL_LABEL);
		this.folds = folds;
	}

	/** The fold, from 0; null when the person cancels. */
	static @Nullable Integer ask(Shell parent, String run, int folds) {
		var question = new FoldQuestion(parent, run, folds);
		return question.open() == OK ? question.chosen : null;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.FoldQuestion_fold);
		var networks = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		networks.setItems(IntStream.rangeClosed(1, folds).mapToObj(fold -> NLS.bind(Messages.FoldQuestion_one, fold))
				.toArray(String[]::new));
		networks.select(chosen);
		networks.addListener(SWT.Selection, event -> chosen = networks.getSelectionIndex());
		return area;
	}
}

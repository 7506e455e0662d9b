package org.reannotate.views.mergeable;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.images.LatestJob;

/** Asks under which name categories become one, and why; shows beforehand what it touches. */
final class MergeDialog extends TitleAreaDialog {

	private final DatasetSession session;
	private final List<Integer> categories;
	private int into;
	private String reason = "";
	private Label touched;
	private LatestJob<List<Integer>, CategoryImpact> impact;

	/** @param into the one that is proposed */
	MergeDialog(Shell parent, DatasetSession session, List<Integer> categories, int into) {
		super(parent);
		this.session = session;
		this.categories = categories;
		this.into = into;
		setHelpAvailable(false);
	}

	/** Id of the category that stands for all from then on. */
	int into() {
		return into;
	}

	/** The others. */
	List<Integer> from() {
		return categories.stream().filter(id -> id != into).toList();
	}

	/** Why, in the person's words; may be empty. */
	String reason() {
		return reason;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.MergeDialog_window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.MergeDialog_title, categories.size()));
		setMessage(Messages.MergeDialog_message);
		var area = (Composite) super.createDialogArea(parent);
		var form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 8).numColumns(2).applyTo(form);
		new Label(form, SWT.NONE).setText(Messages.MergeDialog_into);
		var names = new Combo(form, SWT.READ_ONLY);
		names.setItems(categories.stream().map(session.taxonomy()::path).toArray(String[]::new));
		names.select(categories.indexOf(into));
		names.addListener(SWT.Selection, event -> choose(categories.get(names.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
		new Label(form, SWT.NONE).setText(Messages.MergeDialog_reason);
		var words = new Text(form, SWT.BORDER);
		words.setMessage(Messages.MergeDialog_reasonHint);
		words.addModifyListener(event -> reason = words.getText().strip());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		touched = new Label(form, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, 3 * convertHeightInCharsToPixels(1)).applyTo(touched);
		impact = new LatestJob<>(touched, from -> session.store().impact(from), this::show);
		choose(into);
		return area;
	}

	private void choose(int category) {
		into = category;
		touched.setText(Messages.MergeDialog_counting);
		impact.ask(from());
	}

	private void show(CategoryImpact found) {
		touched.setText(NLS.bind(Messages.MergeDialog_touches,
				new Object[] { found.samples() + found.further(), found.decisions(), session.taxonomy().path(into) }));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.MergeDialog_merge, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}

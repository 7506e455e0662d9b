package org.reannotate.editors.categories;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/**
 * Asks before categories are changed: says how much the change touches, that nothing is lost by it, and takes a reason.
 */
abstract class ImpactDialog extends TitleAreaDialog {

	private static final int WIDTH = 480;
	static final int LONGEST = 60;

	private final DatasetSession session;
	private final String title;
	private Label impactLabel;
	private String reason = "";

	ImpactDialog(Shell shell, DatasetSession session, String title) {
		super(shell);
		this.session = session;
		this.title = title;
		setHelpAvailable(false);
	}

	/** Whose impact is shown. */
	abstract List<Integer> touched();

	/** What the change does to labels, in a sentence. */
	abstract String consequence();

	/** What the button that does it says. */
	abstract String action();

	/** Adds what else is to be chosen. */
	abstract void createChoices(Composite parent);

	/** The reason that the person gave; may be empty. */
	final String reason() {
		return reason;
	}

	final DatasetSession session() {
		return session;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(consequence());
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		createChoices(body);
		impactLabel = new Label(body, SWT.WRAP);
		impactLabel.setText(Messages.ImpactDialog_counting);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(impactLabel);
		new Label(body, SWT.NONE).setText(Messages.ImpactDialog_reason);
		Text why = new Text(body, SWT.BORDER);
		why.addListener(SWT.Modify, event -> reason = why.getText().strip());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
		count();
		return area;
	}

	/** Reads the impact again, in a job. */
	final void count() {
		List<Integer> categories = touched();
		Job job = new Job(Messages.ImpactDialog_counting) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					CategoryImpact impact = session.store().impact(categories);
					UiThread.run(impactLabel, () -> showImpact(ImpactText.touches(impact)));
				} catch (DatasetException e) {
					UiThread.run(impactLabel, () -> showImpact(String.valueOf(e.getMessage())));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void showImpact(String text) {
		impactLabel.setText(text.replace("&", "&&"));
		impactLabel.requestLayout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, action(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "\u2026";
	}
}

package org.reannotate.editors.overview;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.theme.Enablement;

/**
 * What to do next, in a sentence and on buttons; how far an audit is, and its cancelling on a line of its own: a button
 * never becomes another one under the mouse. UI thread only.
 */
final class StepBar {

	private static final int PER_MILLE = 1000;
	private static final int BAR_WIDTH = 240;
	private static final int PRESSED_TWICE_MS = 800;

	private final OverviewActions actions;
	private final Composite bar;
	private final Label sentence;
	private final Button stepButton;
	private final Button auditButton;
	private final Button trainButton;
	private final Button retryButton;
	private final Composite audit;
	private final Label running;
	private final ProgressBar progress;
	private @Nullable DatasetOverview shown;
	/** How much of the audit is done; negative while none runs. */
	private double share = -1;

	StepBar(Composite parent, FormToolkit toolkit, OverviewActions actions) {
		this.actions = actions;
		bar = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 8).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		sentence = toolkit.createLabel(bar, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT)
				.applyTo(sentence);
		retryButton = button(bar, Messages.StepBar_retry, actions::retry);
		stepButton = button(bar, Messages.OverviewForm_review, this::takeStep);
		auditButton = button(bar, Messages.OverviewForm_startAudit, actions::startAudit);
		trainButton = button(bar, Messages.StepBar_train, actions::train);
		audit = toolkit.createComposite(bar);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(audit);
		GridDataFactory.fillDefaults().grab(true, false).span(5, 1).applyTo(audit);
		Button cancel = button(audit, Messages.OverviewForm_cancelAudit, actions::cancelAudit);
		cancel.setVisible(true);
		running = toolkit.createLabel(audit, "", SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(running);
		progress = new ProgressBar(audit, SWT.SMOOTH);
		progress.setMaximum(PER_MILLE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(BAR_WIDTH, SWT.DEFAULT).applyTo(progress);
		OverviewForm.show(audit, false);
	}

	/** A button that is not to be seen yet. */
	private static Button button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH); // one of the toolkit's would not look disabled when it is
		button.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		button.setVisible(false);
		return button;
	}

	private void takeStep() {
		DatasetOverview overview = shown;
		if (overview != null) {
			actions.take(overview.nextStep(), overview);
		}
	}

	void show(DatasetOverview overview) {
		shown = overview;
		String text = NextStepText.button(overview.nextStep());
		stepButton.setText(text == null ? "" : text);
		show(stepButton, text != null);
		show(auditButton, true);
		show(trainButton, actions.canTrain());
		Enablement.set(trainButton, overview.categories() > 1);
		show(retryButton, false);
		layoutButtons();
		showAudit(share);
	}

	/** Shows why there is nothing to see, and no button but the one that tries again. */
	void showError(String message) {
		shown = null;
		set(sentence, message);
		show(stepButton, false);
		show(auditButton, false);
		show(trainButton, false);
		show(retryButton, true);
		layoutButtons();
		OverviewForm.show(audit, false);
	}

	/** As many columns as there are buttons to be seen: an empty one would keep its gap. */
	private void layoutButtons() {
		int columns = 1 + (int) Stream.of(retryButton, stepButton, auditButton, trainButton)
				.filter(Control::getVisible).count();
		((GridLayout) bar.getLayout()).numColumns = columns;
		((GridData) audit.getLayoutData()).horizontalSpan = columns;
	}

	/**
	 * Says whether an audit runs. Returns whether the bar needs another height.
	 *
	 * @param newShare how much of it is done, [0, 1]; negative where none runs
	 */
	boolean showAudit(double newShare) {
		share = newShare;
		boolean runs = newShare >= 0;
		DatasetOverview overview = shown;
		if (overview == null) {
			return false;
		}
		enableAudit(!runs && overview.categories() > 1 && !actions.readOnly());
		boolean waits = runs && NextStepText.button(overview.nextStep()) == null;
		set(sentence, actions.readOnly() ? Messages.StepBar_readOnly
				: waits ? Messages.StepBar_wait : NextStepText.sentence(overview));
		set(running, runs ? NLS.bind(Messages.StepBar_auditing, Percent.of(newShare)) : "");
		progress.setSelection((int) (PER_MILLE * Math.max(0, newShare)));
		boolean changed = audit.getVisible() != runs;
		OverviewForm.show(audit, runs);
		return changed;
	}

	/**
	 * A button that is disabled under a person's hands hands the focus to its neighbour: the second press of two would be
	 * the neighbour's. It is disabled when that is over, and the focus goes where a press does nothing bad.
	 */
	private void enableAudit(boolean enabled) {
		if (enabled || !auditButton.isFocusControl()) {
			Enablement.set(auditButton, enabled);
			return;
		}
		auditButton.getDisplay().timerExec(PRESSED_TWICE_MS, () -> {
			if (!auditButton.isDisposed() && share >= 0) {
				if (auditButton.isFocusControl()) {
					actions.focusNumbers();
				}
				Enablement.set(auditButton, false);
			}
		});
	}

	private static void set(Label label, String text) {
		String shownText = text.replace("&", "&&");
		if (!shownText.equals(label.getText())) {
			label.setText(shownText);
		}
	}

	private static void show(Button button, boolean visible) {
		OverviewForm.show(button, visible);
		Enablement.set(button, visible);
	}

	/** Puts the focus on what is to be done next; returns whether anything is. */
	boolean setFocus() {
		return retryButton.isVisible() && retryButton.setFocus() || stepButton.isVisible() && stepButton.setFocus()
				|| auditButton.isVisible() && auditButton.setFocus();
	}
}

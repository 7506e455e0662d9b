package org.reannotate.launching.ui.dialogs;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.reannotate.ui.theme.Enablement;

/**
 * A dialog in which work goes on: below its content a row says how far that is and stops it, errors are said at the top,
 * and whoever closes the dialog while it goes on is asked first. One piece of work at a time. UI thread.
 */
public abstract class WorkDialog extends TitleAreaDialog {

	/** The button that takes what was found and closes the dialog. */
	protected static final int USE = IDialogConstants.OK_ID;

	private static final String HELP = "org.reannotate.help.launch";
	private static final int MARGINS = 48;
	/** Nobody is asked about work that has only just begun: reading a list, for example. */
	private static final long ASKED_AFTER = Duration.ofSeconds(3).toNanos();

	private final String title;
	private final String explanation;
	private final int width;
	private ProgressRow progress;
	private @Nullable DialogWork<?> work;
	private String workName = "";
	private long begun;

	/**
	 * @param title       of the window, and in the dialog
	 * @param explanation what it is for
	 * @param width       of its content, in points; the words at the top are broken into lines
	 */
	protected WorkDialog(Shell parent, String title, String explanation, int width) {
		super(parent);
		this.title = title;
		this.explanation = explanation;
		this.width = width;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Fills the dialog above the row of progress; one column. */
	protected abstract void createContent(Composite area);

	/** Work has begun or ended: what can be done now is enabled, the rest is not. */
	protected abstract void workChanged();

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	/** The words at the top are broken into lines, not the dialog made as wide as they are. */
	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.min(size.x, getShell().computeSize(width + MARGINS, SWT.DEFAULT).x), size.y);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(explanation);
		var outer = (Composite) super.createDialogArea(parent);
		var area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createContent(area);
		progress = new ProgressRow(area, this::stop);
		return outer;
	}

	/** A row of controls beside each other. */
	protected static Composite row(Composite parent, int columns) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	/** A button that does something. */
	protected static Button button(Composite row, String text, Runnable action) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Names the button {@link #USE}, as wide as its words need. */
	protected final void nameUse(String text, boolean enabled) {
		Button use = getButton(USE);
		if (use != null) {
			if (!text.equals(use.getText())) {
				use.setText(text);
				setButtonLayoutData(use);
				use.requestLayout();
			}
			Enablement.set(use, enabled);
		}
	}

	/** Whether work goes on. */
	protected final boolean working() {
		return work != null;
	}

	/** Says something beside the work, while none goes on. */
	protected final void say(String words) {
		progress.idle(words);
	}

	/** Shows how far the work is; nothing once it has ended. */
	protected final void show(double fraction, String words) {
		if (working()) {
			progress.busy(fraction, words);
		}
	}

	/** The work tells how far it is. */
	protected void progressed(double fraction, String words) {
		show(fraction, words.isBlank() ? workName : words);
	}

	/**
	 * Starts work in a job.
	 *
	 * @param name    for people, here and in the Progress view
	 * @param stopped what is said when the person stopped it
	 * @param task    is run in the job's thread; the message of an exception is shown
	 * @param then    is given what it found, on the UI thread; may start more work
	 */
	protected final <T> void start(String name, String stopped, DialogWork.Task<T> task, Consumer<T> then) {
		setErrorMessage(null);
		progress.busy(0, name);
		workName = name;
		begun = System.nanoTime();
		work = DialogWork.start(getShell(), name, task, new Ends<>(stopped, then));
		workChanged();
	}

	/** What had the focus may have been disabled by the work: without any focus no key is heard, not even Escape. */
	private void keepFocus() {
		Shell shell = getShell();
		if (shell != null && shell.getDisplay().getActiveShell() == shell && shell.getDisplay().getFocusControl() == null) {
			getDialogArea().setFocus();
		}
	}

	private void stop() {
		DialogWork<?> running = work;
		if (running != null) {
			running.cancel();
		}
	}

	@Override
	protected void handleShellCloseEvent() {
		if (mayClose()) {
			super.handleShellCloseEvent();
		}
	}

	@Override
	protected void cancelPressed() {
		if (mayClose()) {
			super.cancelPressed();
		}
	}

	private boolean mayClose() {
		return !working() || System.nanoTime() - begun < ASKED_AFTER
				|| new MessageDialog(getShell(), title, null, NLS.bind(Messages.WorkDialog_closing, workName),
						MessageDialog.QUESTION, 1, Messages.WorkDialog_stop, Messages.WorkDialog_stay).open() == 0;
	}

	private final class Ends<T> implements DialogWork.Listener<T> {

		private final String stopped;
		private final Consumer<T> then;

		Ends(String stopped, Consumer<T> then) {
			this.stopped = stopped;
			this.then = then;
		}

		@Override
		public void progress(double fraction, String words) {
			if (working()) {
				progressed(fraction, words);
			}
		}

		@Override
		public void done(T found) {
			end("");
			then.accept(found);
			workChanged();
			keepFocus();
		}

		@Override
		public void ended(@Nullable String problem) {
			end(problem == null ? stopped : problem);
			workChanged();
			keepFocus();
			setErrorMessage(problem);
		}

		private void end(String words) {
			work = null;
			progress.idle(words);
		}
	}
}

package org.reannotate.ui.parts;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.session.SessionListener;
import org.reannotate.ui.thread.UiThread;

/**
 * A view about the current dataset: follows the dataset that the person works on and every change in it, undoes in its
 * history, and says what to do while there is nothing to show. What it shows is a snapshot that a job reads.
 *
 * <pre>
 * class Decisions extends SessionView&lt;DecisionList&gt; {
 * 	protected Control createContent(Composite parent) { ... }
 * 	protected DecisionList read(DatasetSession session, IProgressMonitor monitor) { ... } // in a job
 * 	protected void show(DecisionList list) { ... setCount(list.size()); }                 // UI thread
 * }
 * </pre>
 *
 * @param <S> the immutable snapshot
 */
public abstract class SessionView<S> extends ViewPart {

	/** The family of the jobs that read for views. */
	public static final Object FAMILY = SessionView.class;

	private static final String START_AUDIT = "org.reannotate.commands.audit";

	private final SessionListener listener = new Listener();
	private final Runnable follower = this::follow;
	private DatasetSessions sessions;
	private volatile @Nullable DatasetSession session;
	private Job reading;
	private Composite stack;
	private EmptyState empty;
	private Control content;
	private UndoHook undo;
	private CountedTitle title;
	/** What is shown as long as there is no run; null while something else is. */
	private @Nullable String unaudited;

	/** Makes what the view shows while there is something to show. */
	protected abstract Control createContent(Composite parent);

	/**
	 * Reads what is to be shown. In a job.
	 *
	 * @throws DatasetException           is shown instead of the content
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	protected abstract S read(DatasetSession dataset, IProgressMonitor monitor) throws DatasetException;

	/** Shows what was read; calls {@link #showEmpty} where it is nothing, and {@link #setCount}. UI thread. */
	protected abstract void show(S snapshot);

	/** Whether what is shown may be another one after this change. Any thread. */
	protected boolean concerns(StoreEvent event) {
		return true;
	}

	/** Is told on the UI thread that another dataset is shown from now on, or none. */
	protected void sessionChanged(@Nullable DatasetSession now) {
		// most views read anew, which happens by itself
	}

	/** The dataset that is shown, or null. Any thread. */
	public final @Nullable DatasetSession session() {
		return session;
	}

	@Override
	public final void createPartControl(Composite parent) {
		title = new CountedTitle(getPartName(), this::setPartName);
		reading = new ReadingJob();
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new EmptyState(stack);
		content = createContent(stack);
		undo = new UndoHook(getSite(), getViewSite().getActionBars());
		sessions = getSite().getService(DatasetSessions.class);
		sessions.addListener(follower);
		PlatformUI.getWorkbench().addWorkbenchListener(title);
		showNoDataset();
		follow();
	}

	private void follow() {
		UiThread.run(stack, () -> {
			DatasetSession current = sessions.current() == session ? null : sessions.joinCurrent();
			if (current == null) {
				return;
			}
			detach();
			session = current;
			current.addListener(listener);
			undo.follow(current.undoContext());
			sessionChanged(current);
			refresh();
		});
	}

	private void detach() {
		DatasetSession shown = session;
		session = null;
		if (shown != null) {
			shown.removeListener(listener);
			shown.close();
		}
	}

	/** Reads again, soon, once for any number of calls. Any thread. */
	public final void refresh() {
		if (session != null) {
			reading.schedule(50);
		}
	}

	/** Shows a sentence instead of the content until the next snapshot; {@code <a>..</a>} in it runs the action. */
	protected final void showEmpty(String text, Runnable action) {
		unaudited = null;
		empty.show(text, action);
		top(empty);
	}

	/** The same with several links, {@code <a href="target">}; the action is told the target of the one chosen. */
	protected final void showEmptyLinks(String text, Consumer<String> action) {
		empty.showLinks(text, action);
		top(empty);
	}

	/** Shows a sentence instead of the content until the next snapshot. */
	protected final void showEmpty(String text) {
		showEmpty(text, () -> {
		});
	}

	/**
	 * Says that nothing can be shown before an audit, and how far the audit is that is running.
	 *
	 * @param text shown while none runs; {@code <a>..</a>} in it starts one
	 */
	protected final void showUnaudited(String text) {
		DatasetSession shown = session;
		setCount(-1);
		if (shown != null && shown.audit().isRunning()) {
			showEmpty(NLS.bind(Messages.SessionView_auditing, Percent.of(shown.audit().share())));
		} else {
			showEmpty(text, () -> run(START_AUDIT, Map.of()));
		}
		unaudited = text;
	}

	/** Shows how many there are behind the view's name; a negative number shows the name alone. */
	protected final void setCount(int count) {
		title.show(count);
	}

	private void showNoDataset() {
		setCount(-1);
		showEmpty(Messages.SessionView_noDataset, () -> run("org.eclipse.ui.newWizard",
				Map.of("newWizardId", "org.reannotate.wizards.new")));
	}

	/** Runs a command of the workbench with its parameters by id; what goes wrong is logged. UI thread. */
	protected final void run(String commandId, Map<String, Object> parameters) {
		var command = getSite().getService(ICommandService.class).getCommand(commandId);
		try {
			getSite().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			ILog.of(SessionView.class).warn(e.getMessage(), e);
		}
	}

	private void top(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	@Override
	public void setFocus() {
		Control shown = ((StackLayout) stack.getLayout()).topControl;
		(shown == null ? stack : shown).setFocus();
	}

	@Override
	public void dispose() {
		if (sessions != null) {
			PlatformUI.getWorkbench().removeWorkbenchListener(title);
			sessions.removeListener(follower);
			reading.cancel();
			undo.dispose();
			detach();
		}
		super.dispose();
	}

	private final class Listener implements SessionListener {

		@Override
		public void storeChanged(StoreEvent event) {
			if (concerns(event)) {
				refresh();
			}
		}

		@Override
		public void reloaded() {
			refresh();
		}

		@Override
		public void auditProgressed() {
			UiThread.run(stack, () -> {
				String waiting = unaudited;
				if (waiting != null) {
					showUnaudited(waiting);
				}
			});
		}
	}

	private final class ReadingJob extends Job {

		ReadingJob() {
			super(NLS.bind(Messages.SessionView_reading, title.words()));
			setSystem(true);
			setPriority(SHORT);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			DatasetSession shown = session;
			if (shown == null) {
				return Status.CANCEL_STATUS;
			}
			try {
				S snapshot = read(shown, monitor);
				onScreen(shown, () -> {
					unaudited = null;
					top(content);
					show(snapshot);
				});
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (DatasetException e) {
				onScreen(shown, () -> showEmpty(NLS.bind(Messages.SessionView_unreadable, e.getMessage()),
						SessionView.this::refresh));
				return Status.CANCEL_STATUS;
			}
		}

		private void onScreen(DatasetSession shown, Runnable action) {
			UiThread.run(stack, () -> {
				if (session == shown) {
					action.run();
				}
			});
		}
	}
}

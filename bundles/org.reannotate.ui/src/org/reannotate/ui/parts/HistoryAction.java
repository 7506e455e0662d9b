package org.reannotate.ui.parts;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.thread.UiThread;

/**
 * Undo or redo in the history of a dataset. Unlike the platform's own action it waits in the same queue as the
 * decisions: a step that is still being recorded is undone when it is, and who presses Ctrl+Z three times undoes three
 * steps. UI thread only.
 */
final class HistoryAction extends Action implements IOperationHistoryListener {

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final Display display;
	private final IUndoContext context;
	private final boolean redo;
	private boolean disposed;

	HistoryAction(Display display, IUndoContext context, boolean redo) {
		this.display = display;
		this.context = context;
		this.redo = redo;
		history.addOperationHistoryListener(this);
		update();
	}

	@Override
	public void run() {
		if (redo) {
			Decisions.redo(context, getText());
		} else {
			Decisions.undo(context, getText());
		}
	}

	@Override
	public void historyNotification(@Nullable OperationHistoryEvent event) {
		if (event != null && event.getOperation().hasContext(context)) {
			UiThread.run(display, this::update);
		}
	}

	private void update() {
		if (disposed) {
			return;
		}
		IUndoableOperation next = redo ? history.getRedoOperation(context) : history.getUndoOperation(context);
		boolean recording = Job.getJobManager().find(Decisions.FAMILY).length > 0;
		setEnabled(next != null || recording);
		setText(NLS.bind(redo ? Messages.HistoryAction_redo : Messages.HistoryAction_undo, next == null ? "" : next.getLabel())
				.strip());
	}

	void dispose() {
		disposed = true;
		history.removeOperationHistoryListener(this);
	}
}

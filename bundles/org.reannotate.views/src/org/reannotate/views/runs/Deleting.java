package org.reannotate.views.runs;

import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.protocol.words.ByteSize;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/** Deletes runs after a person agreed to what goes with them. */
final class Deleting {

	private Deleting() {
	}

	/** Counts how much it is, asks, deletes. Returns at once. UI thread. */
	static void ask(Control parent, DatasetSession session, List<RunRow> runs) {
		new RunJob(Messages.Deleting_measuring, session, (used, monitor) -> {
			long bytes = runs.stream().mapToLong(run -> FolderSize.of(run.entry().folder().path())).sum();
			UiThread.run(parent, () -> {
				if (agreed(parent, runs, bytes)) {
					delete(session, runs);
				}
			});
		}).schedule();
	}

	private static boolean agreed(Control parent, List<RunRow> runs, long bytes) {
		return MessageDialog.open(MessageDialog.QUESTION, parent.getShell(), Messages.Deleting_title, question(runs, bytes),
				SWT.NONE, Messages.Deleting_delete, IDialogConstants.CANCEL_LABEL) == 0;
	}

	/** What goes, and what stays. */
	static String question(List<RunRow> runs, long bytes) {
		String size = ByteSize.of(bytes);
		String text = runs.size() == 1 ? NLS.bind(Messages.Deleting_one, runs.get(0).name(), size)
				: NLS.bind(Messages.Deleting_several, runs.size(), size);
		boolean resumable = runs.stream().anyMatch(run -> run.entry().resumable());
		boolean active = runs.stream().anyMatch(run -> run.entry().active());
		return text + (resumable ? "\n\n" + Messages.Deleting_resumable : "") + (active ? "\n\n" + Messages.Deleting_active : "")
				+ "\n\n" + Messages.Deleting_stays;
	}

	private static void delete(DatasetSession session, List<RunRow> runs) {
		new RunJob(Messages.Deleting_deleting, session, (used, monitor) -> {
			SubMonitor progress = SubMonitor.convert(monitor, runs.size());
			for (RunRow run : runs) {
				RunCatalog.of(used.store()).delete(run.name(), run.entry().active());
				progress.split(1);
			}
		}).schedule();
	}
}

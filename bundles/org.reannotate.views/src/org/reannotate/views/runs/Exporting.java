package org.reannotate.views.runs;

import java.nio.file.Path;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/** Exports the network of a run as a folder that other programs load. */
final class Exporting {

	/** The network of a split, or of the first fold. */
	static final int ANY_FOLD = -1;

	private Exporting() {
	}

	/** Asks for a folder; the export becomes one in it, named like the run. UI thread. */
	static @Nullable Path askFolder(Control parent, RunRow run) {
		var dialog = new DirectoryDialog(parent.getShell());
		dialog.setText(Messages.Exporting_title);
		dialog.setMessage(NLS.bind(Messages.Exporting_message, run.name()));
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen).resolve(run.name());
	}

	/**
	 * Asks which of a run's networks, where it has one for each fold. UI thread.
	 *
	 * @return null when the person wants none
	 */
	static @Nullable Integer askFold(Control parent, RunRow run) {
		int folds = run.folds();
		return folds < 2 ? Integer.valueOf(ANY_FOLD) : FoldQuestion.ask(parent.getShell(), run.name(), folds);
	}

	/**
	 * Exports in a job, then offers to open the folder.
	 *
	 * @param fold whose network, or {@link #ANY_FOLD}
	 */
	static void export(Control parent, @Nullable ModelService models, DatasetSession session, RunRow run, int fold,
			Path output) {
		new RunJob(NLS.bind(Messages.Exporting_job, run.name()), session, (used, monitor) -> {
			if (models == null) {
				throw new ModelException(Messages.Exporting_noService);
			}
			ExportOutcome outcome = models.exportModel(run.entry().folder(), fold, output, SubMonitor.convert(monitor));
			UiThread.run(parent, () -> tell(parent, outcome));
		}).schedule();
	}

	private static void tell(Control parent, ExportOutcome outcome) {
		String text = NLS.bind(outcome.fold() < 0 ? Messages.Exporting_done : Messages.Exporting_doneFold,
				new Object[] { outcome.folder(), outcome.files().size(), outcome.trained(), outcome.fold() + 1 });
		if (MessageDialog.open(MessageDialog.INFORMATION, parent.getShell(), Messages.Exporting_title, text, 0,
				Messages.Exporting_open, Messages.Exporting_close) == 0) {
			Program.launch(outcome.folder());
		}
	}
}

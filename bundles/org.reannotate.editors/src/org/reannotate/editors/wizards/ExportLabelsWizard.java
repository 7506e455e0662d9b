package org.reannotate.editors.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.formats.export.DatasetExporter;
import org.reannotate.formats.export.ExportReport;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/** File &gt; Export: writes the labels of the current dataset as decided. */
public class ExportLabelsWizard extends Wizard implements IExportWizard {

	private @Nullable DatasetSession session;
	private ExportPage page;

	public ExportLabelsWizard() {
		setWindowTitle(Messages.ExportLabelsWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		session = workbench.getService(DatasetSessions.class).joinCurrent();
		page = new ExportPage(session);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		DatasetSession exported = session;
		Path folder = page.folder();
		if (exported == null || folder == null) {
			return false;
		}
		DatasetExporter exporter = page.exporter();
		var reports = new ExportReport[1];
		try {
			getContainer().run(true, true, monitor -> reports[0] = export(exporter, exported.store(), folder, monitor));
		} catch (InvocationTargetException e) {
			ILog.of(ExportLabelsWizard.class).warn(e.getMessage(), e);
			MessageDialog.openError(getShell(), Messages.ExportLabelsWizard_failed, String.valueOf(e.getMessage()));
			return false;
		} catch (InterruptedException e) {
			return false;
		}
		MessageDialog.openInformation(getShell(), Messages.ExportLabelsWizard_title, describe(reports[0]));
		return true;
	}

	private static ExportReport export(DatasetExporter exporter, DatasetStore store, Path folder, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		try {
			return exporter.export(store, folder, monitor);
		} catch (OperationCanceledException e) {
			throw new InterruptedException();
		} catch (DatasetException e) {
			throw new InvocationTargetException(e, e.getMessage());
		}
	}

	private static String describe(ExportReport report) {
		String done = NLS.bind(Messages.ExportLabelsWizard_done, report.samples(), report.folder());
		return report.notices().isEmpty() ? done : done + "\n\n" + String.join("\n", report.notices());
	}

	@Override
	public void dispose() {
		DatasetSession exported = session;
		if (exported != null) {
			exported.close();
		}
		super.dispose();
	}
}

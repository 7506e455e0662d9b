package org.reannotate.editors.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.reannotate.formats.importing.ImportNotice;
import org.reannotate.formats.importing.ImportReport;
import org.reannotate.ui.session.DatasetSessions;

/**
 * File &gt; New and File &gt; Import: makes a dataset from a folder of images or a table of labels, or brings an existing
 * one up to date, and opens it.
 */
public class NewDatasetWizard extends Wizard implements INewWizard, IImportWizard {

	private final DatasetSourcePage page = new DatasetSourcePage();
	private IWorkbench workbench;

	public NewDatasetWizard() {
		setWindowTitle(Messages.NewDatasetWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var operation = new DatasetImportOperation(workbench.getService(DatasetSessions.class), page.project(),
				page.request());
		try {
			getContainer().run(true, true, operation);
		} catch (InvocationTargetException e) {
			ILog.of(NewDatasetWizard.class).warn(e.getMessage(), e);
			MessageDialog.openError(getShell(), Messages.NewDatasetWizard_failed, String.valueOf(e.getMessage()));
			return false;
		} catch (InterruptedException e) {
			page.setMessage(Messages.NewDatasetWizard_cancelled, DatasetSourcePage.WARNING);
			return false;
		}
		open(operation);
		return true;
	}

	private void open(DatasetImportOperation operation) {
		workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), operation.file());
		} catch (PartInitException e) {
			ILog.of(NewDatasetWizard.class).log(e.getStatus());
		}
		ImportReport report = operation.report();
		if (report != null && !(report.unreadable().isEmpty() && report.notices().isEmpty())) {
			tell(report);
		}
	}

	private void tell(ImportReport report) {
		var details = new MultiStatus(NewDatasetWizard.class, IStatus.INFO, NLS.bind(Messages.NewDatasetWizard_noticed,
				report.unreadable().size(), report.notices().size()));
		for (ImportNotice notice : report.unreadable()) {
			details.add(Status.warning(notice.toString()));
		}
		for (ImportNotice notice : report.notices()) {
			details.add(Status.info(notice.toString()));
		}
		ErrorDialog.openError(workbench.getActiveWorkbenchWindow().getShell(), Messages.NewDatasetWizard_title,
				NLS.bind(Messages.NewDatasetWizard_imported, report.summary().samples()), details);
	}
}

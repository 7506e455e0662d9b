package org.reannotate.application.workbench.sample;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.reannotate.ui.session.DatasetSessions;

/** File &gt; New &gt; Sample Dataset: draws the sample "rooms" and opens it. */
public class NewSampleWizard extends Wizard implements INewWizard {

	private final SamplePage page = new SamplePage();
	private IWorkbench workbench;

	public NewSampleWizard() {
		setWindowTitle(Messages.NewSampleWizard_title);
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
		SampleOperation operation = page.operation().with(workbench.getService(DatasetSessions.class));
		try {
			getContainer().run(true, true, operation);
			workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), operation.file());
			return true;
		} catch (InvocationTargetException e) {
			ILog.of(NewSampleWizard.class).warn(e.getMessage(), e);
			MessageDialog.openError(getShell(), Messages.NewSampleWizard_failed, String.valueOf(e.getMessage()));
		} catch (PartInitException e) {
			ILog.of(NewSampleWizard.class).log(e.getStatus());
			return true;
		} catch (InterruptedException e) {
			page.setErrorMessage(null);
		}
		return false;
	}
}

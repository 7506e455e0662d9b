package org.reannotate.editors.overview;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.reannotate.editors.dataset.PageHost;
import org.reannotate.editors.wizards.ExportLabelsWizard;
import org.reannotate.editors.wizards.NewDatasetWizard;

/** Leads to where the next step is taken: a view, or a wizard. UI thread. */
public final class NextSteps {

	static final String ISSUES = "org.reannotate.views.issues";
	static final String CANDIDATES = "org.reannotate.views.candidates";
	static final String MERGEABLE = "org.reannotate.views.mergeable";
	static final String DUPLICATES = "org.reannotate.views.duplicates";

	private NextSteps() {
	}

	/** Shows a view, or, in an installation without it, the images themselves. */
	static void showView(PageHost host, String view, Figure images) {
		if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
			host.showImages(images.images());
			return;
		}
		try {
			host.getEditorSite().getPage().showView(view);
		} catch (PartInitException e) {
			ILog.of(NextSteps.class).log(e.getStatus());
		}
	}

	/** Opens the wizard that imports images. */
	public static void importImages(PageHost host) {
		open(host, new NewDatasetWizard());
	}

	static void exportLabels(PageHost host) {
		open(host, new ExportLabelsWizard());
	}

	private static <W extends IWizard & IWorkbenchWizard> void open(PageHost host, W wizard) {
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(host.getEditorSite().getShell(), wizard).open();
	}
}

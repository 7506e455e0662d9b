package org.reannotate.application.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Datasets on the left, the dataset editor above, findings below it, progress beside them. */
public class ReannotationPerspective implements IPerspectiveFactory {

	private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";
	private static final String FINDINGS = "org.reannotate.views.findings";
	private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
	private static final String ERRORS = "org.eclipse.pde.runtime.LogView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(PROJECTS, IPageLayout.LEFT, 0.18f, editors);
		var below = layout.createFolder("below", IPageLayout.BOTTOM, 0.45f, editors);
		below.addView(FINDINGS);
		below.addView(PROGRESS);
		below.addPlaceholder(ERRORS);
	}
}

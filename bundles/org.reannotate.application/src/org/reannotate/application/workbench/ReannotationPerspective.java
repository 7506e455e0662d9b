package org.reannotate.application.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Editors in the middle, datasets on the left with what a category means below them, and below the editors all views of
 * what there is to review.
 */
public class ReannotationPerspective implements IPerspectiveFactory {

	private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";
	private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
	private static final String CONSOLE = "org.eclipse.ui.console.ConsoleView";
	private static final String DEBUG = "org.eclipse.debug.ui.DebugView";
	private static final String RUN_MENU = "org.eclipse.debug.ui.launchActionSet";
	private static final String ERRORS = "org.eclipse.pde.runtime.LogView";
	private static final String VIEWS = "org.reannotate.views.";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(PROJECTS, IPageLayout.LEFT, 0.17f, editors);
		layout.addView(VIEWS + "definition", IPageLayout.BOTTOM, 0.5f, PROJECTS);
		var lists = layout.createFolder("lists", IPageLayout.BOTTOM, 0.55f, editors);
		for (String view : new String[] { "issues", "candidates", "duplicates", "mergeable", "review", "confusion",
				"decisions", "training", "runs" }) {
			lists.addView(VIEWS + view);
		}
		lists.addView(IPageLayout.ID_PROBLEM_VIEW);
		lists.addPlaceholder(CONSOLE);
		lists.addPlaceholder(DEBUG);
		lists.addPlaceholder(PROGRESS);
		lists.addPlaceholder(ERRORS);
		layout.addActionSet(RUN_MENU);
	}
}

package org.reannotate.ui.review;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of images to decide about; other bundles add to {@code popup:org.reannotate.review}. */
public final class ReviewMenu {

	/** The id of the menu. */
	public static final String ID = "org.reannotate.review";

	private ReviewMenu() {
	}

	/** Gives a control of a {@link ReviewTarget} the menu. UI thread. */
	public static void hook(Control control, IWorkbenchPartSite site, ISelectionProvider selection) {
		var menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		control.setMenu(menu.createContextMenu(control));
		site.registerContextMenu(ID, menu, selection);
		control.addDisposeListener(event -> menu.dispose());
	}
}

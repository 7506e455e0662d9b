package org.reannotate.views.lists;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.plugin.AbstractUIPlugin;

/** The buttons of a list view that change how it looks. */
final class ListActions {

	private static final String BUNDLE = "org.reannotate.views";

	private final IAction table;
	private final IAction link;

	/**
	 * @param showAsTable rows instead of thumbnails
	 * @param showFolded  also what is folded under mergeable pairs
	 */
	ListActions(IActionBars bars, Consumer<Boolean> showAsTable, Consumer<Boolean> showFolded) {
		table = toggle(Messages.ListActions_table, showAsTable);
		table.setImageDescriptor(AbstractUIPlugin.imageDescriptorFromPlugin(BUNDLE, "icons/list.png"));
		link = toggle(Messages.ListActions_link, on -> {
		});
		link.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		IAction folded = toggle(Messages.ListActions_folded, showFolded);
		folded.setChecked(true);
		IToolBarManager bar = bars.getToolBarManager();
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new Separator("look"));
		bar.add(table);
		bar.add(link);
		bars.getMenuManager().add(table);
		bars.getMenuManager().add(folded);
		bars.getMenuManager().add(link);
	}

	private static IAction toggle(String text, Consumer<Boolean> changed) {
		return new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				changed.accept(isChecked());
			}
		};
	}

	boolean isTable() {
		return table.isChecked();
	}

	void setTable(boolean rows) {
		table.setChecked(rows);
	}

	/** Whether the list follows categories and pairs that are selected elsewhere. */
	boolean isLinked() {
		return link.isChecked();
	}
}

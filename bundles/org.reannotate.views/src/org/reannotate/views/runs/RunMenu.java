package org.reannotate.views.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done with the selected runs: in the toolbar, the context menu and by keys. UI thread only. */
final class RunMenu {

	private static final String COMMANDS = "org.reannotate.commands.runs.";
	private static final String BUNDLE = "org.reannotate.views";

	private final IViewSite site;
	private final List<RunAction> actions = new ArrayList<>();

	RunMenu(IViewSite site) {
		this.site = site;
	}

	/** One thing to do. */
	private static final class RunAction extends Action {

		private final Predicate<List<RunRow>> possible;
		private final Runnable what;

		private RunAction(String text, Predicate<List<RunRow>> possible, Runnable what) {
			super(text);
			this.possible = possible;
			this.what = what;
			setEnabled(false);
		}

		@Override
		public void run() {
			what.run();
		}
	}

	/**
	 * Adds something to do.
	 *
	 * @param command last part of the command's id, and name of the icon
	 * @param bar     whether it is important enough for the toolbar
	 */
	void add(String command, String text, boolean bar, Predicate<List<RunRow>> possible, Runnable what) {
		var action = new RunAction(text, possible, what);
		action.setToolTipText(text);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + command + ".png")
				.ifPresent(action::setImageDescriptor);
		if (command.equals("delete")) {
			action.setActionDefinitionId("org.eclipse.ui.edit.delete");
			site.getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), action);
		} else {
			action.setActionDefinitionId(COMMANDS + command);
			IHandler handler = new ActionHandler(action);
			site.getService(IHandlerService.class).activateHandler(COMMANDS + command, handler);
		}
		actions.add(action);
		IToolBarManager tools = site.getActionBars().getToolBarManager();
		if (bar) {
			tools.add(action);
		}
	}

	/** The context menu of the table. */
	MenuManager menu() {
		var menu = new MenuManager();
		fill(menu);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private void fill(IContributionManager menu) {
		actions.forEach(action -> menu.add((IAction) action));
	}

	/** Enables what can be done with these runs. */
	void selected(List<RunRow> runs) {
		actions.forEach(action -> action.setEnabled(action.possible.test(runs)));
	}

	/** To be called when all actions are there. */
	void done() {
		IActionBars bars = site.getActionBars();
		fill(bars.getMenuManager());
		bars.updateActionBars();
	}
}

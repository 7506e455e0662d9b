package org.reannotate.ui.parts;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.reannotate.ui.review.ReviewKeys;

/**
 * Edit &gt; Undo and Redo of a part, in the history of the dataset that it shows; while a text field of the part has
 * the focus, what is typed into it. UI thread only.
 */
public final class UndoHook {

	private final IWorkbenchPartSite site;
	private final IActionBars bars;
	private final Listener focusListener = this::focusChanged;
	private final IPartListener partListener = new ActivationListener();
	private @Nullable HistoryAction undo;
	private @Nullable HistoryAction redo;
	private @Nullable TextUndo typed;

	public UndoHook(IWorkbenchPartSite site, IActionBars bars) {
		this.site = site;
		this.bars = bars;
		Display display = site.getShell().getDisplay();
		display.addFilter(SWT.FocusIn, focusListener);
		site.getPage().addPartListener(partListener);
	}

	/** Undoes in this context from now on, or nowhere. */
	public void follow(@Nullable IUndoContext context) {
		disposeHandlers();
		if (context != null) {
			Display display = site.getShell().getDisplay();
			undo = new HistoryAction(display, context, false);
			redo = new HistoryAction(display, context, true);
		}
		fill();
	}

	private void focusChanged(Event event) {
		TextUndo before = typed;
		followFocus(event.widget);
		if (before != typed) {
			fill();
		}
	}

	private void followFocus(@Nullable Widget focus) {
		boolean text = focus instanceof Control && ReviewKeys.takesText(focus) && isActive();
		typed = text ? TextUndo.of((Control) focus) : null;
	}

	private boolean isActive() {
		return site.getPage().getActivePart() == site.getPart();
	}

	/** The bars of editors of one kind are shared: the active one says what they undo. */
	private void fill() {
		TextUndo field = typed;
		set(ActionFactory.UNDO, field == null ? undo : field.undo());
		set(ActionFactory.REDO, field == null ? redo : field.redo());
		bars.updateActionBars();
	}

	private void set(ActionFactory factory, @Nullable IAction action) {
		bars.setGlobalActionHandler(factory.getId(), action);
	}

	/** To be called when the part is disposed. */
	public void dispose() {
		Display display = Display.getCurrent();
		if (display != null) {
			display.removeFilter(SWT.FocusIn, focusListener);
		}
		site.getPage().removePartListener(partListener);
		disposeHandlers();
	}

	private void disposeHandlers() {
		HistoryAction oldUndo = undo;
		HistoryAction oldRedo = redo;
		undo = null;
		redo = null;
		if (oldUndo != null) {
			oldUndo.dispose();
		}
		if (oldRedo != null) {
			oldRedo.dispose();
		}
	}

	private final class ActivationListener implements IPartListener {

		@Override
		public void partActivated(@Nullable IWorkbenchPart part) {
			if (part == site.getPart()) {
				followFocus(site.getShell().getDisplay().getFocusControl());
				fill();
			}
		}

		@Override
		public void partBroughtToTop(@Nullable IWorkbenchPart part) {
			// activation decides
		}

		@Override
		public void partClosed(@Nullable IWorkbenchPart part) {
			// the part disposes this
		}

		@Override
		public void partDeactivated(@Nullable IWorkbenchPart part) {
			// the next one fills the bars
		}

		@Override
		public void partOpened(@Nullable IWorkbenchPart part) {
			// activation decides
		}
	}
}

package org.reannotate.ui.parts;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/** Edit &gt; Undo and Redo of a part, in the history of the dataset that it shows. UI thread only. */
public final class UndoHook {

	private final IWorkbenchPartSite site;
	private final IActionBars bars;
	private @Nullable UndoRedoActionGroup group;

	public UndoHook(IWorkbenchPartSite site, IActionBars bars) {
		this.site = site;
		this.bars = bars;
	}

	/** Undoes in this context from now on, or nowhere. */
	public void follow(@Nullable IUndoContext context) {
		dispose();
		if (context != null) {
			// a step that cannot be undone must not take the others with it: nothing is pruned
			var actions = new UndoRedoActionGroup(site, context, false);
			actions.fillActionBars(bars);
			bars.updateActionBars();
			group = actions;
		}
	}

	/** To be called when the part is disposed. */
	public void dispose() {
		UndoRedoActionGroup actions = group;
		group = null;
		if (actions != null) {
			actions.dispose();
		}
	}
}

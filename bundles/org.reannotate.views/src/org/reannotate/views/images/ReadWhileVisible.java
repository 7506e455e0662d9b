package org.reannotate.views.images;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.ui.parts.SessionView;

/**
 * Says which changes a view about a run reads again for. While another view covers it, decisions are not among them:
 * counting a million predictions anew at every key would slow the person down. It catches up when it is seen again.
 */
public final class ReadWhileVisible implements IPartListener2 {

	private static final Set<Change> NONE_OF_ITS_BUSINESS = EnumSet.of(Change.DUPLICATES, Change.FILTERS, Change.DETAILS);

	private final SessionView<?> view;
	private volatile boolean hidden;
	private volatile boolean outdated;

	private ReadWhileVisible(SessionView<?> view) {
		this.view = view;
	}

	/** For a view that is being created; ends with {@link #dispose()}. UI thread. */
	public static ReadWhileVisible of(SessionView<?> view) {
		var reading = new ReadWhileVisible(view);
		view.getSite().getPage().addPartListener(reading);
		return reading;
	}

	/** Whether to read again now. Any thread. */
	public boolean concerns(StoreEvent event) {
		if (NONE_OF_ITS_BUSINESS.containsAll(event.changes())) {
			return false;
		}
		boolean later = hidden && event.changes().equals(Set.of(Change.DECISIONS));
		outdated |= later;
		return !later;
	}

	/** To be called when the view is disposed. */
	public void dispose() {
		IWorkbenchPage page = view.getSite().getPage();
		page.removePartListener(this);
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == view) {
			hidden = false;
			if (outdated) {
				outdated = false;
				view.refresh();
			}
		}
	}

	@Override
	public void partHidden(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == view) {
			hidden = true;
		}
	}
}

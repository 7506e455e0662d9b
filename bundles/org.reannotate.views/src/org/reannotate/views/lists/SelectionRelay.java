package org.reannotate.views.lists;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** The selection of whichever of several controls a part shows. UI thread only. */
public final class SelectionRelay implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final ISelectionChangedListener relay = event -> fire(event.getSelection());
	private ISelectionProvider source;

	public SelectionRelay(ISelectionProvider source) {
		this.source = source;
		source.addSelectionChangedListener(relay);
	}

	/** Gives the selection of another control from now on. */
	public void follow(ISelectionProvider other) {
		if (other != source) {
			source.removeSelectionChangedListener(relay);
			source = other;
			other.addSelectionChangedListener(relay);
			fire(other.getSelection());
		}
	}

	private void fire(ISelection selection) {
		var event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return source.getSelection();
	}

	@Override
	public void setSelection(@Nullable ISelection selection) {
		source.setSelection(selection);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}

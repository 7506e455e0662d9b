package org.reannotate.editors.dataset;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of whichever page is to be seen. UI thread. */
final class PageSelection implements IPostSelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final ISelectionChangedListener forwarder = event -> fire(event.getSelection());
	private @Nullable ISelectionProvider shown;

	/** Takes the selection from another provider; null: there is none. */
	void follow(@Nullable ISelectionProvider provider) {
		ISelectionProvider former = shown;
		if (former == provider) {
			return;
		}
		if (former != null) {
			former.removeSelectionChangedListener(forwarder);
		}
		shown = provider;
		if (provider != null) {
			provider.addSelectionChangedListener(forwarder);
		}
		fire(getSelection());
	}

	private void fire(ISelection selection) {
		var event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		ISelectionProvider provider = shown;
		return provider == null ? StructuredSelection.EMPTY : provider.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		ISelectionProvider provider = shown;
		if (provider != null) {
			provider.setSelection(selection);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}

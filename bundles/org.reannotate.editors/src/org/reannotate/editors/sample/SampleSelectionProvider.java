package org.reannotate.editors.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SampleRef;

/** Tells the workbench which sample the editor shows. */
final class SampleSelectionProvider implements ISelectionProvider {

	private final SampleEditor editor;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

	SampleSelectionProvider(SampleEditor editor) {
		this.editor = editor;
	}

	/** Another sample is shown. */
	void changed() {
		var event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public IStructuredSelection getSelection() {
		DatasetSession session = editor.session();
		return session == null ? StructuredSelection.EMPTY
				: new StructuredSelection(editor.selectedSamples().stream().map(id -> new SampleRef(session, id)).toList());
	}

	@Override
	public void setSelection(@Nullable ISelection selection) {
		if (selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof SampleRef ref && ref.session() == editor.session()) {
			editor.select(ref.sampleId());
		}
	}

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}

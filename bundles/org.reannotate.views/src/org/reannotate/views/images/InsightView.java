package org.reannotate.views.images;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.ui.parts.SessionView;

/**
 * A view about what a run says, that shows images in groups to decide about: it follows what is selected elsewhere, reads
 * while it can be seen, and goes along the gallery that the person is in.
 *
 * @param <S> the immutable snapshot
 */
public abstract class InsightView<S> extends SessionView<S> implements GalleryTarget, GroupTarget {

	private final ISelectionListener elsewhere = this::selectedElsewhere;
	private @Nullable ReadWhileVisible reading;

	/** Makes the parts of the view; called once, before anything else. */
	protected abstract Control createParts(Composite parent);

	/** Is told, on the UI thread, what is selected in the workbench, by this view too. */
	protected abstract void selectedElsewhere(IWorkbenchPart part, ISelection selection);

	/** What takes the focus while the view has something to show. */
	protected abstract Control focused();

	@Override
	protected final Control createContent(Composite parent) {
		reading = ReadWhileVisible.of(this);
		Control content = createParts(parent);
		getSite().getPage().addSelectionListener(elsewhere);
		return content;
	}

	@Override
	protected boolean concerns(StoreEvent event) {
		ReadWhileVisible known = reading;
		return known == null || known.concerns(event);
	}

	@Override
	public void setFocus() {
		if (reading != null && focused().isVisible()) {
			focused().setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(elsewhere);
		ReadWhileVisible known = reading;
		if (known != null) {
			known.dispose();
		}
		super.dispose();
	}
}

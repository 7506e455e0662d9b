package org.reannotate.views.images;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.parts.SessionView;
import org.reannotate.ui.review.ReviewTarget;

/**
 * A view about what a run says, that shows images in groups to decide about: it follows what is selected elsewhere, reads
 * while it can be seen, and goes along the gallery that the person is in.
 *
 * @param <S> the immutable snapshot
 */
public abstract class InsightView<S> extends SessionView<S> implements ReviewTarget, GroupTarget {

	private final ISelectionListener elsewhere = this::selectedElsewhere;
	private @Nullable ReadWhileVisible reading;

	/** Makes the parts of the view; called once, before anything else. */
	protected abstract Control createParts(Composite parent);

	/** Is told, on the UI thread, what is selected in the workbench, by this view too. */
	protected abstract void selectedElsewhere(IWorkbenchPart part, ISelection selection);

	/** The gallery that keys and commands are for. */
	protected abstract Gallery activeGallery();

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
	public List<Integer> selectedSamples() {
		return activeGallery().selectedSamples();
	}

	@Override
	public void select(int sampleId) {
		GalleryWalk.select(activeGallery(), sampleId);
	}

	@Override
	public void step(int delta) {
		GalleryWalk.step(activeGallery(), delta);
	}

	@Override
	public void advance() {
		GalleryWalk.advance(activeGallery(), session());
	}

	@Override
	public void clear() {
		activeGallery().select(-1);
	}

	@Override
	public long seen(int sampleId) {
		return activeGallery().seen(sampleId);
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

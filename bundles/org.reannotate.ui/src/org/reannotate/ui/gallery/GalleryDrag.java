package org.reannotate.ui.gallery;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Drags the selected samples of a gallery: onto a category, for instance. */
final class GalleryDrag extends DragSourceAdapter {

	private final Gallery gallery;

	private GalleryDrag(Gallery gallery) {
		this.gallery = gallery;
	}

	static void attach(Gallery gallery) {
		var source = new DragSource(gallery, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
		source.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		source.addDragListener(new GalleryDrag(gallery));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = gallery.beginDrag(event.x, event.y);
		if (event.doit) {
			LocalSelectionTransfer.getTransfer().setSelection(gallery.getSelection());
			LocalSelectionTransfer.getTransfer().setSelectionSetTime(event.time & 0xFFFFFFFFL);
		}
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		event.data = LocalSelectionTransfer.getTransfer().getSelection();
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}

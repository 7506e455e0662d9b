package org.reannotate.editors.categories;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.ui.gallery.GalleryContent;
import org.reannotate.ui.gallery.GalleryItem.Mark;
import org.reannotate.ui.gallery.GalleryItem;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;

/** Images of a category that is being split: each shows the part it goes to as what is suggested. */
final class PartContent implements GalleryContent {

	private final StoreGalleryContent images;
	private final SplitParts parts;

	PartContent(DatasetSession session, int[] ids, SplitParts parts) {
		this.images = new StoreGalleryContent(session, ids);
		this.parts = parts;
	}

	@Override
	public int size() {
		return images.size();
	}

	@Override
	public int sampleId(int index) {
		return images.sampleId(index);
	}

	@Override
	public int indexOf(int sampleId) {
		return images.indexOf(sampleId);
	}

	@Override
	public DatasetSession session() {
		return images.session();
	}

	@Override
	public void prefetch(int from, int end) {
		images.prefetch(from, end);
	}

	@Override
	public void attach(@Nullable Runnable changed) {
		images.attach(changed);
	}

	@Override
	public GalleryItem item(int index) {
		GalleryItem item = images.item(index);
		SplitParts.Part part = parts.of(item.sampleId());
		return new GalleryItem(item.sampleId(), item.image(), item.path(), item.given(), item.label(),
				part == null ? null : part.name(), item.detail(), Mark.OPEN, item.asked(), item.loading(), item.seen());
	}
}

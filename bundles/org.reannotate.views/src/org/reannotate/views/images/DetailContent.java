package org.reannotate.views.images;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.ui.gallery.GalleryContent;
import org.reannotate.ui.gallery.GalleryGroup;
import org.reannotate.ui.gallery.GalleryItem;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;

/** Samples of the store with words of one's own in the second line. */
public final class DetailContent implements GalleryContent {

	private final StoreGalleryContent samples;
	private final IntFunction<String> details;

	/**
	 * @param ids     in order; handed over, not to be changed
	 * @param details of a sample by its id, from memory
	 */
	public DetailContent(DatasetSession session, int[] ids, IntFunction<String> details) {
		this.samples = new StoreGalleryContent(session, ids);
		this.details = details;
	}

	/** All ids in order; not to be changed. */
	public int[] ids() {
		return samples.ids();
	}

	@Override
	public int size() {
		return samples.size();
	}

	@Override
	public GalleryItem item(int index) {
		GalleryItem item = samples.item(index);
		return new GalleryItem(item.sampleId(), item.image(), item.path(), item.given(), item.label(), item.suggested(),
				details.apply(item.sampleId()), item.mark(), item.asked(), item.loading(),
				item.seen());
	}

	@Override
	public int sampleId(int index) {
		return samples.sampleId(index);
	}

	@Override
	public boolean open(int index) {
		return samples.open(index);
	}

	@Override
	public long seen(int index) {
		return samples.seen(index);
	}

	@Override
	public DatasetSession session() {
		return samples.session();
	}

	@Override
	public List<GalleryGroup> groups() {
		return samples.groups();
	}

	@Override
	public @Nullable Path loadedImage(int index) {
		return samples.loadedImage(index);
	}

	@Override
	public void prefetch(int from, int end) {
		samples.prefetch(from, end);
	}

	@Override
	public void attach(@Nullable Runnable changed) {
		samples.attach(changed);
	}

	@Override
	public int indexOf(int sampleId) {
		return samples.indexOf(sampleId);
	}
}

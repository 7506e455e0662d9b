package org.reannotate.ui.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.LoadedSample;
import org.reannotate.ui.session.SessionFindings;
import org.reannotate.ui.session.SessionListener;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * Samples of the store as a gallery shows them, for a million ids: labels, states and findings come from memory and are
 * always those of now; images and paths are read ahead by a job. Changes of the store show without a new content, as
 * long as the list of samples is the same.
 *
 * <pre>
 * gallery.setContent(new StoreGalleryContent(session, store.index().ids(filter, sort)));
 * </pre>
 */
public final class StoreGalleryContent implements GalleryContent {

	private final DatasetSession session;
	private final int[] ids;
	private final List<GalleryGroup> groups;
	private final @Nullable FindingKind listed;
	private final SessionListener listener = new Listener();
	private @Nullable SampleItems items;
	private @Nullable SampleIndex itemsIndex;
	private @Nullable SessionFindings itemsFindings;
	private @Nullable SessionTaxonomy itemsTaxonomy;
	private @Nullable IdPositions positions;
	private volatile @Nullable Runnable changed;

	/** @param ids in order; handed over, not to be changed */
	public StoreGalleryContent(DatasetSession session, int[] ids) {
		this(session, ids, List.of(), null);
	}

	/**
	 * @param ids    in order of the groups; handed over, not to be changed
	 * @param groups in order, without gaps; empty for a list without headers
	 * @param listed the findings for which the samples are shown, or null: as of
	 *               {@link org.reannotate.ui.review.SampleList#listed}
	 */
	public StoreGalleryContent(DatasetSession session, int[] ids, List<GalleryGroup> groups,
			@Nullable FindingKind listed) {
		this.session = session;
		this.listed = listed;
		this.ids = ids;
		this.groups = List.copyOf(groups);
	}

	@Override
	public int size() {
		return ids.length;
	}

	@Override
	public GalleryItem item(int index) {
		return items().item(ids[index], session.samples().get(ids[index]));
	}

	@Override
	public int sampleId(int index) {
		return ids[index];
	}

	@Override
	public boolean open(int index) {
		SampleIndex now = session.store().index();
		int row = now.row(ids[index]);
		return row >= 0 && now.state(row) == SampleState.OPEN;
	}

	@Override
	public long seen(int index) {
		SampleItems painted = items; // not those of this moment: the person decides about what is on the screen
		return (painted == null ? items() : painted).seen(ids[index]);
	}

	@Override
	public DatasetSession session() {
		return session;
	}

	@Override
	public List<GalleryGroup> groups() {
		return groups;
	}

	@Override
	public void prefetch(int from, int end) {
		session.samples().want(IntStream.range(Math.max(0, from), Math.min(ids.length, end)).map(i -> ids[i]).toArray());
	}

	@Override
	public @Nullable Path loadedImage(int index) {
		LoadedSample sample = session.samples().peek(ids[index]);
		return sample == null ? null : sample.image();
	}

	@Override
	public int indexOf(int sampleId) {
		IdPositions known = positions;
		if (known == null) {
			known = new IdPositions(ids);
			positions = known;
		}
		return known.of(sampleId);
	}

	/** All ids in order; not to be changed. */
	public int[] ids() {
		return ids;
	}

	@Override
	public void attach(@Nullable Runnable newChanged) {
		session.removeListener(listener);
		changed = newChanged;
		if (newChanged != null) {
			session.addListener(listener);
		}
	}

	private SampleItems items() {
		SampleItems current = items;
		SampleIndex index = session.store().index();
		if (current == null || itemsIndex != index || itemsFindings != session.findings()
				|| itemsTaxonomy != session.taxonomy()) {
			itemsIndex = index;
			itemsFindings = session.findings();
			itemsTaxonomy = session.taxonomy();
			current = new SampleItems(index, session.findings(), listed, session.taxonomy(), session.beingSaved()::label);
			items = current;
		}
		return current;
	}

	private void tell() {
		Runnable told = changed;
		if (told != null) {
			told.run();
		}
	}

	private final class Listener implements SessionListener {

		@Override
		public void storeChanged(StoreEvent event) {
			tell();
		}

		@Override
		public void reloaded() {
			tell();
		}

		@Override
		public void samplesRead() {
			tell();
		}
	}
}

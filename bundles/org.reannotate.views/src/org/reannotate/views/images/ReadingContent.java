package org.reannotate.views.images;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.insight.SampleReading;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.GalleryContent;
import org.reannotate.ui.gallery.GalleryGroup;
import org.reannotate.ui.gallery.GalleryItem;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionTaxonomy;

/** Samples of the store with what the run says about each of them in the second line. */
public final class ReadingContent implements GalleryContent {

	private final ImageList images;
	private final StoreGalleryContent samples;
	private final Map<Integer, SampleReading> readings = new HashMap<>();

	/** Samples in groups. */
	public ReadingContent(DatasetSession session, ImageList images) {
		samples = new StoreGalleryContent(session, images.ids(), images.groups(), null);
		images.readings().forEach(reading -> readings.put(reading.sampleId(), reading));
		this.images = images;
	}

	/** Shows images in a gallery, unless it shows just these already: then its selection is not touched. UI thread. */
	public static void show(Gallery gallery, @Nullable DatasetSession session, ImageList images) {
		boolean same = gallery.content() instanceof ReadingContent shown && shown.session() == session
				&& shown.images.equals(images);
		if (!same) {
			gallery.setContent(session == null ? GalleryContent.EMPTY : new ReadingContent(session, images));
		}
	}

	@Override
	public int size() {
		return samples.size();
	}

	@Override
	public GalleryItem item(int index) {
		GalleryItem item = samples.item(index);
		SampleReading reading = readings.get(item.sampleId());
		String detail = reading == null ? item.detail() : words(reading, label(item.sampleId()), samples.session().taxonomy());
		return new GalleryItem(item.sampleId(), item.image(), item.path(), item.given(), item.label(), item.suggested(),
				detail, item.mark(), item.asked(), item.loading(), item.seen());
	}

	private int label(int sampleId) {
		var index = samples.session().store().index();
		int row = index.row(sampleId);
		return row < 0 ? -1 : index.category(row);
	}

	/** What the run says, short; {@code label} is that of now. */
	static String words(SampleReading reading, int label, SessionTaxonomy taxonomy) {
		String percent = Percent.of(reading.predictedProbability());
		return taxonomy.resolve(reading.predicted()) == label ? NLS.bind(Messages.ReadingContent_right, percent)
				: NLS.bind(Messages.ReadingContent_wrong, percent, taxonomy.name(reading.predicted()));
	}

	@Override
	public int sampleId(int index) {
		return samples.sampleId(index);
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

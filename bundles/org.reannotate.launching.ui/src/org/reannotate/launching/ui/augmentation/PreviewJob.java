package org.reannotate.launching.ui.augmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleSort;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.protocol.recipe.Augmentation;

/**
 * Decodes a few images of the dataset, once, and changes them whenever it is asked to; only the last wish counts.
 */
final class PreviewJob extends Job {

	/** The family of these jobs. */
	static final Object FAMILY = PreviewJob.class;

	/**
	 * A wish.
	 *
	 * @param store        the dataset; null: none
	 * @param side         of the square that the network sees, in pixels
	 * @param augmentation what to show
	 * @param draw         which images and changes; another number draws others
	 */
	record Wish(@Nullable DatasetStore store, int side, Augmentation augmentation, long draw) {

		boolean sameImages(@Nullable Wish other) {
			return other != null && store == other.store && side == other.side && draw == other.draw;
		}
	}

	private final int images;
	private final int changed;
	private final BiConsumer<Preview, String> listener;
	private volatile @Nullable Wish wish;
	private @Nullable Wish decoded;
	private List<Pixels> originals = List.of();
	private String problem = "";

	/** @param listener is told, in the job's thread, the pictures and why there are none */
	PreviewJob(int images, int changed, BiConsumer<Preview, String> listener) {
		super(Messages.PreviewJob_name);
		this.images = images;
		this.changed = changed;
		this.listener = listener;
		setSystem(true);
		setPriority(SHORT);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	/** Shows another thing, as soon as may be. */
	void show(Wish wanted) {
		if (!wanted.equals(wish)) {
			wish = wanted;
			schedule();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Wish wanted = wish;
		if (wanted != null && !monitor.isCanceled()) {
			if (!wanted.sameImages(decoded)) {
				decode(wanted);
				decoded = wanted;
			}
			listener.accept(Preview.of(originals, wanted.augmentation(), changed, wanted.draw()), problem);
		}
		return Status.OK_STATUS;
	}

	private void decode(Wish wanted) {
		originals = List.of();
		DatasetStore store = wanted.store();
		if (store == null) {
			problem = Messages.PreviewJob_noDataset;
			return;
		}
		try {
			originals = decode(store, wanted);
			problem = originals.isEmpty() ? Messages.PreviewJob_noImages : "";
		} catch (DatasetException e) {
			problem = String.valueOf(e.getMessage()); // it was closed meanwhile, for another one
		}
	}

	private List<Pixels> decode(DatasetStore store, Wish wanted) throws DatasetException {
		int[] ids = store.index().ids(SampleFilter.ALL.withPresence(Presence.READABLE), SampleSort.BY_ID);
		var random = new SplittableRandom(wanted.draw());
		var found = new ArrayList<Pixels>();
		ImageDecoder decoder = ImageDecoder.standard();
		// An image that went away since the import is passed over; many such are not all tried.
		for (int tries = 0; ids.length > 0 && found.size() < images && tries < 4 * images; tries++) {
			for (SampleRecord sample : store.samples(ids[random.nextInt(ids.length)])) {
				try {
					found.add(decoder.decode(store.imagePath(sample), DecodeTarget.stretch(wanted.side(), wanted.side())));
				} catch (ImageException e) {
					continue;
				}
			}
		}
		return List.copyOf(found);
	}
}

package org.reannotate.application.commandline.audit;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.thumbnail.Thumbnails;
import org.reannotate.report.html.ImageSource;

/** Pictures of a dataset's samples; none for those that cannot be read, which the report lists anyway. */
final class StoreImages implements ImageSource {

	private final DatasetStore store;
	private final AuditSamples samples;
	private final Thumbnails thumbnails = new Thumbnails(ImageDecoder.standard(), Thumbnails.defaultFolder());

	StoreImages(DatasetStore store, AuditSamples samples) {
		this.store = store;
		this.samples = samples;
	}

	@Override
	public byte @Nullable [] jpeg(int row, int edge) {
		try {
			List<SampleRecord> found = store.samples(samples.id(row));
			return found.isEmpty() ? null : thumbnails.jpeg(store.imagePath(found.get(0)), edge);
		} catch (DatasetException | ImageException e) {
			return null;
		}
	}
}

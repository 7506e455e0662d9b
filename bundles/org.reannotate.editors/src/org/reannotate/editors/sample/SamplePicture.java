package org.reannotate.editors.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.image.PictureState;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.LoadedSample;

/**
 * Brings the picture of a sample onto the canvas, has those that may be next decoded ahead, and looks from time to time
 * whether the file is still the same. What it finds out about files it passes on. UI thread only.
 */
final class SamplePicture {

	private static final int AHEAD = 4;
	private static final int FILE_CHECK_MS = 2000;

	private final DatasetSession session;
	private final ImageCanvas canvas;
	private final Runnable fileCheck = this::checkFile;
	private List<Path> prefetched = List.of();
	private boolean closed;

	SamplePicture(DatasetSession session, ImageCanvas canvas) {
		this.session = session;
		this.canvas = canvas;
		canvas.getDisplay().timerExec(FILE_CHECK_MS, fileCheck);
	}

	/** The samples that may be looked at next. */
	static int[] next(SampleWalk walk) {
		return walk.likelyNext(AHEAD);
	}

	/** Shows the picture of a sample; null while it is being read. */
	void show(SampleWalk walk, @Nullable LoadedSample sample) {
		if (sample == null) {
			showNone(walk.sampleId());
			return;
		}
		Path file = sample.image();
		if (file == null) {
			canvas.showNothing(Messages.SampleEditor_outside);
		} else if (!file.equals(canvas.state().file())) {
			canvas.show(file);
		}
		prefetch(walk);
	}

	private void showNone(int sampleId) {
		if (session.store().index().row(sampleId) < 0) {
			canvas.showNothing(Messages.SampleEditor_unknown);
		} else if (canvas.state().file() != null) {
			canvas.showNothing("");
		}
	}

	private void prefetch(SampleWalk walk) {
		List<Path> files = IntStream.of(next(walk)).mapToObj(session.samples()::peek).filter(Objects::nonNull)
				.map(LoadedSample::image).filter(Objects::nonNull).toList();
		if (!files.equals(prefetched)) {
			prefetched = files;
			canvas.prefetch(files);
		}
	}

	/** What is found out about the file is for all to know. */
	void report(@Nullable LoadedSample sample) {
		PictureState picture = canvas.state();
		if (sample == null || !Objects.equals(picture.file(), sample.image())) {
			return;
		}
		switch (picture.status()) {
		case GONE, DAMAGED -> session.files().failed(sample.record().id(), picture.detail());
		case SHOWN -> session.files().decoded(sample.record().id());
		case NONE, LOADING -> {
			// nothing is known yet
		}
		}
	}

	private void checkFile() {
		if (!closed && !canvas.isDisposed()) {
			if (canvas.isVisible()) {
				canvas.check();
			}
			canvas.getDisplay().timerExec(FILE_CHECK_MS, fileCheck);
		}
	}

	/** Looks no more. */
	void close() {
		closed = true;
	}
}

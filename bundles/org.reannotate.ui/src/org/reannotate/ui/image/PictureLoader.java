package org.reannotate.ui.image;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.reannotate.ui.image.PictureJob.Decoded;
import org.reannotate.ui.image.PictureJob.Request;
import org.reannotate.ui.image.PictureJob.Result;
import org.reannotate.ui.thread.UiThread;

/**
 * The pictures of a control: the one that is shown, and its neighbours, decoded ahead and ready to paint. UI thread
 * only; disposed with the control.
 */
final class PictureLoader {

	/** A picture that can be painted at once. */
	record Loaded(Picture picture, Image image) {
	}

	private static final int KEPT = 8;

	private final Control control;
	private final Consumer<Result> answer;
	private final Map<Path, Loaded> pictures = new LinkedHashMap<>(16, 0.75f, true);
	private final PictureJob now;
	private final PictureJob ahead;
	private final PictureJob whole;

	/** @param answer is told, on the UI thread, what came of {@link #ask} and {@link #askWhole} */
	PictureLoader(Control control, Consumer<Result> answer) {
		this.control = control;
		this.answer = answer;
		this.now = new PictureJob(Messages.ImageCanvas_decoding, Job.INTERACTIVE, this::asked);
		this.whole = new PictureJob(Messages.ImageCanvas_decoding, Job.SHORT, this::asked);
		this.ahead = new PictureJob(Messages.ImageCanvas_ahead, Job.DECORATE,
				result -> UiThread.run(control, () -> keep(result)));
		control.addDisposeListener(event -> dispose());
	}

	/** What can be painted at once, or null. */
	@Nullable
	Loaded get(Path file) {
		return pictures.get(file);
	}

	/** Has a file decoded now to fill a frame, or looked at again where it is at hand. */
	void ask(Path file, int frameWidth, int frameHeight, @Nullable FileStamp known) {
		now.ask(List.of(new Request(file, frameWidth, frameHeight, known)));
	}

	/** Has all pixels of a file decoded. */
	void askWhole(Path file) {
		whole.ask(List.of(new Request(file, 0, 0, null)));
	}

	/** Has files decoded that may be wanted soon, in this order, when there is time. */
	void prefetch(List<Path> files, int frameWidth, int frameHeight) {
		ahead.ask(files.stream().limit(KEPT - 2).filter(file -> !pictures.containsKey(file))
				.map(file -> new Request(file, frameWidth, frameHeight, null)).toList());
	}

	private void asked(Result result) {
		UiThread.run(control, () -> {
			keep(result);
			answer.accept(result);
		});
	}

	private void keep(Result result) {
		if (result instanceof Decoded decoded && decoded.pyramid() == null) {
			Picture picture = decoded.picture();
			var loaded = new Loaded(picture, PictureImages.image(control.getDisplay(), picture.pixels()));
			forget(picture.file());
			pictures.put(picture.file(), loaded);
			if (pictures.size() > KEPT) {
				forget(pictures.keySet().iterator().next());
			}
		} else if (result instanceof PictureJob.Failed failed) {
			forget(failed.file());
		}
	}

	private void forget(Path file) {
		@Nullable Loaded old = pictures.remove(file);
		if (old != null) {
			old.image().dispose();
		}
	}

	private void dispose() {
		for (PictureJob job : List.of(now, ahead, whole)) {
			job.ask(List.of());
			job.cancel();
		}
		pictures.values().forEach(loaded -> loaded.image().dispose());
		pictures.clear();
	}
}

package org.reannotate.ui.gallery;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.thumbnail.Thumbnails;
import org.reannotate.ui.gallery.ThumbnailQueue.Picture;
import org.reannotate.ui.image.FileStamp;
import org.reannotate.ui.thread.UiThread;

/**
 * Small pictures for a control, in the very size in which they are painted: made of thumbnails on the disk by a few
 * jobs, what was asked for last first, and kept while there is room. All methods are for the UI thread; the images are
 * disposed with the control.
 */
final class ThumbnailLoader {

	/** The family of the jobs that load thumbnails. */
	static final Object FAMILY = ThumbnailLoader.class;

	/** Pixels of pictures that are kept, four bytes each. */
	private static final long KEPT_PIXELS = 40_000_000;
	private static final int JOBS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
	/** Edges of the thumbnails on the disk. */
	private static final int[] EDGES = { 160, 320, 640 };
	private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

	private final Control control;
	private final Runnable loaded;
	private final Map<Picture, Image> images = new LinkedHashMap<>(16, 0.75f, true);
	/** The picture of a file that came last, in whatever size. */
	private final Map<Path, Picture> latest = new HashMap<>();
	private final Map<Path, String> failures = new HashMap<>();
	/** What a file was when its picture was made; null where it could not be looked at. */
	private final Map<Path, @Nullable FileStamp> stamps = new HashMap<>();
	private final ThumbnailQueue queue = new ThumbnailQueue();
	private final List<Job> jobs;
	private final Job checking = Job.createSystem(Messages.ThumbnailLoader_checking, this::lookAtFiles);
	private Map<Path, @Nullable FileStamp> toCheck = Map.of();
	private long pixels;

	/** @param loaded is run on the UI thread when a picture came that was asked for */
	ThumbnailLoader(Control control, Runnable loaded) {
		this.control = control;
		this.loaded = loaded;
		this.jobs = IntStream.range(0, JOBS).mapToObj(i -> Job.createSystem(Messages.ThumbnailLoader_job, this::load)).toList();
		control.addDisposeListener(event -> dispose());
	}

	/**
	 * The picture that fits into a box of points. While it is not loaded it is asked for, and one in another size is
	 * returned, or null.
	 */
	@Nullable
	Image get(Path file, int width, int height) {
		var picture = picture(file, width, height);
		Image image = images.get(picture);
		if (image == null && !failures.containsKey(file)) {
			ask(picture);
			Picture other = latest.get(file);
			image = other == null ? null : images.get(other);
		}
		return image;
	}

	/** Asks for a picture that will be painted soon. */
	void prefetch(Path file, int width, int height) {
		var picture = picture(file, width, height);
		if (!images.containsKey(picture) && !failures.containsKey(file)) {
			ask(picture);
		}
	}

	private Picture picture(Path file, int width, int height) {
		int zoom = control.getMonitor().getZoom();
		return new Picture(file, width * zoom / 100, height * zoom / 100);
	}

	/** Why there is no picture, or null. */
	@Nullable
	String failure(Path file) {
		return failures.get(file);
	}

	/** Whether a picture of a file is at hand, in whatever size. */
	boolean isDecoded(Path file) {
		return latest.containsKey(file);
	}

	/** Looks, in a job, whether files are still what they were when their pictures were made; if not, makes new ones. */
	void check(Collection<Path> files) {
		var known = new HashMap<Path, @Nullable FileStamp>();
		files.stream().filter(stamps::containsKey).forEach(file -> known.put(file, stamps.get(file)));
		synchronized (queue) {
			toCheck = known;
		}
		checking.schedule();
	}

	private IStatus lookAtFiles(IProgressMonitor monitor) {
		Map<Path, @Nullable FileStamp> known;
		synchronized (queue) {
			known = toCheck;
			toCheck = Map.of();
		}
		List<Path> others = known.entrySet().stream()
				.filter(each -> !Objects.equals(each.getValue(), FileStamp.of(each.getKey()))).map(Map.Entry::getKey).toList();
		if (!others.isEmpty()) {
			UiThread.run(control, () -> forget(others));
		}
		return Status.OK_STATUS;
	}

	private void forget(List<Path> files) {
		for (Path file : files) {
			failures.remove(file);
			stamps.remove(file);
			latest.remove(file);
		}
		images.entrySet().removeIf(entry -> {
			boolean other = files.contains(entry.getKey().file());
			if (other) {
				forget(entry.getValue());
			}
			return other;
		});
		loaded.run();
	}

	/** Failures are forgotten: a file may have been mended. */
	void retry() {
		failures.clear();
	}

	private void ask(Picture picture) {
		if (queue.ask(picture)) {
			jobs.forEach(Job::schedule);
		}
	}

	private IStatus load(IProgressMonitor monitor) {
		var decoder = ImageDecoder.standard();
		var thumbnails = new Thumbnails(decoder, Thumbnails.defaultFolder());
		queue.work(
				wanted -> decoder.decode(thumbnails.jpeg(wanted.file(), edge(wanted)), wanted.file(),
						DecodeTarget.fit(wanted.width(), wanted.height())),
				monitor::isCanceled,
				(picture, stamp, decoded) -> UiThread.run(control, () -> show(picture, decoded, stamp)),
				(picture, stamp, e) -> {
					String reason = reason(picture, e);
					UiThread.run(control, () -> fail(picture, reason, stamp));
				});
		return Status.OK_STATUS;
	}

	private static String reason(Picture picture, Throwable e) {
		if (e instanceof ImageException damaged) {
			return damaged.reason();
		}
		ILog.of(ThumbnailLoader.class).error(picture.file().toString(), e);
		return e.toString();
	}

	private static int edge(Picture picture) {
		int longer = Math.max(picture.width(), picture.height());
		for (int edge : EDGES) {
			if (edge >= longer) {
				return edge;
			}
		}
		return EDGES[EDGES.length - 1];
	}

	private void show(Picture picture, Pixels decoded, @Nullable FileStamp stamp) {
		queue.finished(picture);
		stamps.put(picture.file(), stamp);
		failures.remove(picture.file());
		var data = new ImageData(decoded.width(), decoded.height(), 24, RGB, 1, decoded.rgb());
		Image replaced = images.put(picture, new Image(control.getDisplay(), data));
		latest.put(picture.file(), picture);
		pixels += (long) decoded.width() * decoded.height();
		if (replaced != null) {
			forget(replaced);
		}
		var eldest = images.entrySet().iterator();
		while (pixels > KEPT_PIXELS && images.size() > 1) {
			var entry = eldest.next();
			eldest.remove();
			latest.remove(entry.getKey().file(), entry.getKey());
			stamps.remove(entry.getKey().file());
			forget(entry.getValue());
		}
		loaded.run();
	}

	private void forget(Image image) {
		pixels -= (long) image.getBounds().width * image.getBounds().height;
		image.dispose();
	}

	private void fail(Picture picture, String reason, @Nullable FileStamp stamp) {
		queue.finished(picture);
		stamps.put(picture.file(), stamp);
		failures.put(picture.file(), reason);
		loaded.run();
	}

	private void dispose() {
		jobs.forEach(Job::cancel);
		checking.cancel();
		queue.clear();
		images.values().forEach(Image::dispose);
		images.clear();
	}
}

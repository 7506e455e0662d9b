package org.reannotate.ui.gallery;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.thumbnail.Thumbnails;
import org.reannotate.ui.thread.UiThread;

/**
 * Small pictures for a control: decoded by a job, what was asked for last first, and kept while there is room. All
 * methods are for the UI thread; the images are disposed with the control.
 */
final class ThumbnailLoader {

	/** The family of the jobs that load thumbnails. */
	static final Object FAMILY = ThumbnailLoader.class;

	private static final int KEPT = 800;
	private static final int WAITING = 400;
	private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

	private final Control control;
	private final int edge;
	private final Map<Path, Image> images = new LinkedHashMap<>(16, 0.75f, true);
	private final Map<Path, String> failures = new LinkedHashMap<>();
	private final Set<Path> wanted = new HashSet<>();
	private final Deque<Path> queue = new ArrayDeque<>();
	private final Job job = Job.createSystem(Messages.ThumbnailLoader_job, this::load);

	/** @param edge pixels of the square that thumbnails fit in */
	ThumbnailLoader(Control control, int edge) {
		this.control = control;
		this.edge = edge;
		control.addDisposeListener(event -> dispose());
	}

	/** The picture, or null while it is not loaded; then it is asked for, and the control redrawn when it comes. */
	@Nullable
	Image get(Path file) {
		Image image = images.get(file);
		if (image == null && !failures.containsKey(file) && wanted.add(file)) {
			ask(file);
		}
		return image;
	}

	/** Why there is no picture, or null. */
	@Nullable
	String failure(Path file) {
		return failures.get(file);
	}

	private void ask(Path file) {
		synchronized (queue) {
			queue.addFirst(file);
			while (queue.size() > WAITING) {
				wanted.remove(queue.removeLast());
			}
		}
		job.schedule();
	}

	private IStatus load(IProgressMonitor monitor) {
		var thumbnails = new Thumbnails(ImageDecoder.standard(), Thumbnails.defaultFolder());
		for (Path file = next(); file != null && !monitor.isCanceled(); file = next()) {
			try {
				Pixels pixels = thumbnails.get(file, edge);
				Path loaded = file;
				UiThread.run(control, () -> show(loaded, pixels));
			} catch (ImageException e) {
				Path failed = file;
				UiThread.run(control, () -> fail(failed, e.reason()));
			}
		}
		return Status.OK_STATUS;
	}

	private @Nullable Path next() {
		synchronized (queue) {
			return queue.pollFirst();
		}
	}

	private void show(Path file, Pixels pixels) {
		wanted.remove(file);
		var data = new ImageData(pixels.width(), pixels.height(), 24, RGB, 1, pixels.rgb());
		Image replaced = images.put(file, new Image(control.getDisplay(), data));
		if (replaced != null) {
			replaced.dispose();
		}
		if (images.size() > KEPT) {
			Path oldest = images.keySet().iterator().next();
			images.remove(oldest).dispose();
		}
		control.redraw();
	}

	private void fail(Path file, String reason) {
		wanted.remove(file);
		failures.put(file, reason);
		control.redraw();
	}

	private void dispose() {
		job.cancel();
		synchronized (queue) {
			queue.clear();
		}
		images.values().forEach(Image::dispose);
		images.clear();
	}
}

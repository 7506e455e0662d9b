package org.reannotate.ui.image;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.imaging.decode.ImageException;

/** Decodes what it is asked for, one after the other, and hands each result over in its own thread. */
final class PictureJob extends Job {

	/**
	 * What is wanted.
	 *
	 * @param width  pixels of the frame that the picture has to fill; 0 for all of its pixels
	 * @param height the same
	 * @param known  what is at hand already, which is enough unless the file changed; null for nothing
	 */
	record Request(Path file, int width, int height, @Nullable FileStamp known) {
	}

	/** What came of a request. */
	sealed interface Result permits Decoded, Failed, Unchanged {
		Path file();
	}

	/** @param pyramid for a whole picture, its levels */
	record Decoded(Picture picture, @Nullable Pyramid pyramid) implements Result {
		@Override
		public Path file() {
			return picture.file();
		}
	}

	/**
	 * @param stamp  of the file that cannot be decoded; null when there is no such file
	 * @param reason for a person; empty when there is no such file
	 */
	record Failed(Path file, @Nullable FileStamp stamp, String reason) implements Result {
		boolean gone() {
			return stamp == null;
		}
	}

	/** The file is still what was known. */
	record Unchanged(Path file) implements Result {
	}

	private final Deque<Request> queue = new ArrayDeque<>();
	private final Consumer<Result> sink;

	PictureJob(String name, int priority, Consumer<Result> sink) {
		super(name);
		this.sink = sink;
		setSystem(true);
		setPriority(priority);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == ImageCanvas.FAMILY;
	}

	/** Forgets what waits, and decodes these. */
	void ask(Collection<Request> requests) {
		synchronized (queue) {
			queue.clear();
			queue.addAll(requests);
		}
		if (!requests.isEmpty()) {
			schedule();
		}
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		for (Request request = next(); request != null; request = next()) {
			if (monitor != null && monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			sink.accept(answer(request));
		}
		return Status.OK_STATUS;
	}

	private @Nullable Request next() {
		synchronized (queue) {
			return queue.pollFirst();
		}
	}

	private static Result answer(Request request) {
		Path file = request.file();
		FileStamp stamp = FileStamp.of(file);
		if (stamp == null) {
			return new Failed(file, null, "");
		}
		if (stamp.equals(request.known())) {
			return new Unchanged(file);
		}
		try {
			if (request.width() > 0) {
				return new Decoded(Picture.read(file, request.width(), request.height()), null);
			}
			Picture whole = Picture.readWhole(file);
			return new Decoded(whole, new Pyramid(whole.pixels()));
		} catch (ImageException e) {
			return new Failed(file, stamp, e.reason() + ". " + e.remedy());
		} catch (OutOfMemoryError tooLarge) {
			return new Failed(file, stamp, Messages.ImageCanvas_noMemory);
		}
	}
}

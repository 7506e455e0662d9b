package org.reannotate.worker.internal.zoo;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.words.ByteSize;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;

import ai.djl.util.Progress;
import org.eclipse.osgi.util.NLS;

/** A download as the workbench sees it: in megabytes, and ended by the next piece once it is cancelled. */
final class Download implements Progress {

	/** The way out of the library's loop. */
	static final class Stopped extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient WorkerException reason;

		Stopped(WorkerException reason) {
			super(reason);
			this.reason = reason;
		}

		WorkerException reason() {
			return reason;
		}
	}

	private final org.reannotate.worker.internal.job.Progress progress;
	private final Cancellation cancellation;
	private long total;
	private long come;

	Download(org.reannotate.worker.internal.job.Progress progress, Cancellation cancellation) {
		this.progress = progress;
		this.cancellation = cancellation;
	}

	@Override
	public void reset(@Nullable String message, long max, @Nullable String trailing) {
		total = max;
		progress.begin(Math.max(1, max));
	}

	@Override
	public void start(long initialProgress) {
		come = initialProgress;
	}

	@Override
	public void end() {
		// Also called when it failed: the answer tells the end.
	}

	@Override
	public void increment(long bytes) {
		if (bytes > 0) {
			add(bytes);
		}
	}

	@Override
	public void update(long bytes, @Nullable String message) {
		add(bytes - come);
	}

	private void add(long bytes) {
		try {
			cancellation.check();
		} catch (WorkerException e) {
			throw new Stopped(e);
		}
		come += bytes;
		progress.advance(bytes, "download", NLS.bind(Messages.Download_come, ByteSize.of(come), ByteSize.of(total)), Map.of());
	}
}

package org.reannotate.worker.internal.images;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.reannotate.imaging.decode.ImageException;

/** Keeps decoded pictures in memory across epochs and folds, as far as a limit allows; the rest is read again. */
public final class KeptPictures implements Pictures {

	private final Pictures source;
	private final AtomicReferenceArray<byte[]> kept;
	private final AtomicLong room;

	/** Keeps at most {@code limit} bytes. */
	public KeptPictures(Pictures source, long limit) {
		this.source = source;
		this.kept = new AtomicReferenceArray<>(source.rows());
		this.room = new AtomicLong(limit);
	}

	@Override
	public int rows() {
		return source.rows();
	}

	@Override
	public int width() {
		return source.width();
	}

	@Override
	public int height() {
		return source.height();
	}

	@Override
	public byte[] read(int row) throws ImageException {
		byte[] known = kept.get(row);
		if (known != null) {
			return known;
		}
		byte[] read = source.read(row);
		if (room.addAndGet(-read.length) >= 0 && !kept.compareAndSet(row, null, read)) {
			room.addAndGet(read.length);
		}
		return read;
	}

	@Override
	public boolean isAtHand(int row) {
		return kept.get(row) != null;
	}
}

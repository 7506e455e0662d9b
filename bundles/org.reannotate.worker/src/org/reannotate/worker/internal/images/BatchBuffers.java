package org.reannotate.worker.internal.images;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** The direct memory that batches are made in, allocated once a run: direct memory is given back late. */
public final class BatchBuffers {

	private static final int SLOTS = 3;
	private static final long LIMIT = 256L << 20;

	private final FloatBuffer[] slots = new FloatBuffer[SLOTS];
	private final int batchSize;
	private final int pictureFloats;

	/** For batches of that size, or smaller ones if they would take more than {@value #LIMIT} bytes together. */
	public BatchBuffers(int batchSize, int width, int height) {
		this.pictureFloats = 3 * width * height;
		long most = LIMIT / SLOTS / ((long) pictureFloats * Float.BYTES);
		this.batchSize = (int) Math.max(1, Math.min(batchSize, most));
		for (int i = 0; i < SLOTS; i++) {
			slots[i] = ByteBuffer.allocateDirect(this.batchSize * pictureFloats * Float.BYTES)
					.order(ByteOrder.nativeOrder()).asFloatBuffer();
		}
	}

	/** Pictures a batch. */
	public int batchSize() {
		return batchSize;
	}

	int pictureFloats() {
		return pictureFloats;
	}

	int count() {
		return SLOTS;
	}

	FloatBuffer slot(int number, int pictures) {
		return slots[number % SLOTS].slice(0, pictures * pictureFloats);
	}
}

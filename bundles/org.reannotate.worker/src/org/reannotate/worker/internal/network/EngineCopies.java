package org.reannotate.worker.internal.network;

import java.nio.ByteBuffer;

import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.symbol.CopyBuffer;

import ai.djl.mxnet.engine.MxNDArray;
import ai.djl.mxnet.jna.JnaUtils;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;

import com.sun.jna.Native;

/**
 * Arrays out of the engine and into others without new memory for each, where the engine can. DJL's {@code copyTo} goes
 * through buffers; with PyTorch the array it copies to keeps one of them, direct memory, as long as it lives.
 */
final class EngineCopies {

	private static final NDIndex EVERYTHING = new NDIndex(":");

	private EngineCopies() {
	}

	/** The values in the order of files; valid until the buffer is used again. */
	static ByteBuffer of(NDArray array, CopyBuffer buffer) {
		return NativeEngine.isMxnet(array.getManager()) ? Mxnet.copy(array, buffer) : array.toByteBuffer();
	}

	/** Copies the values; both arrays are of one shape and engine. */
	static void copy(NDArray from, NDArray to) {
		if (NativeEngine.isMxnet(to.getManager())) {
			from.copyTo(to);
		} else {
			to.set(EVERYTHING, from);
		}
	}

	/** A class of its own, because with another engine it cannot be loaded. */
	private static final class Mxnet {

		static ByteBuffer copy(NDArray array, CopyBuffer buffer) {
			ByteBuffer bytes = buffer.of(array.size() * Float.BYTES);
			JnaUtils.syncCopyToCPU(((MxNDArray) array).getHandle(), Native.getDirectBufferPointer(bytes),
					Math.toIntExact(array.size()));
			return bytes;
		}
	}
}

package org.reannotate.worker.internal.network;

import java.nio.ByteBuffer;

import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.symbol.CopyBuffer;

import ai.djl.Device;
import ai.djl.mxnet.engine.MxNDArray;
import ai.djl.mxnet.jna.JnaUtils;
import ai.djl.mxnet.jna.LibUtils;
import ai.djl.mxnet.jna.MxnetLibrary;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;

import com.sun.jna.Native;
import com.sun.jna.ptr.PointerByReference;

/**
 * Arrays out of the engine and into others without new memory for each, where the engine can: what lies in the host's
 * memory is read in place. DJL's {@code copyTo} goes through buffers; with PyTorch the array it copies to keeps one of
 * them, direct memory, as long as it lives.
 */
final class EngineCopies {

	private static final NDIndex EVERYTHING = new NDIndex(":");

	private EngineCopies() {
	}

	/** The values in the order of files; valid until the array changes or the buffer is used again. */
	static ByteBuffer of(NDArray array, CopyBuffer buffer) {
		return NativeEngine.isMxnet(array.getManager()) ? Mxnet.bytes((MxNDArray) array, buffer) : bytes(array, buffer);
	}

	private static ByteBuffer bytes(NDArray array, CopyBuffer buffer) {
		if (!array.getDevice().isGpu()) {
			return array.toByteBuffer(true);
		}
		try (NDArray host = array.toDevice(Device.cpu(), true)) {
			return buffer.of(array.size() * Float.BYTES).put(host.toByteBuffer(true)).flip();
		}
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

		private static final MxnetLibrary LIBRARY = LibUtils.loadLibrary();

		static ByteBuffer bytes(MxNDArray array, CopyBuffer buffer) {
			return array.getDevice().isGpu() ? copy(array, buffer) : view(array);
		}

		private static ByteBuffer copy(MxNDArray array, CopyBuffer buffer) {
			ByteBuffer bytes = buffer.of(array.size() * Float.BYTES);
			JnaUtils.syncCopyToCPU(array.getHandle(), Native.getDirectBufferPointer(bytes), Math.toIntExact(array.size()));
			return bytes;
		}

		/** The engine brings the values into their usual order for that, if it keeps them in one of its own. */
		private static ByteBuffer view(MxNDArray array) {
			JnaUtils.waitToRead(array.getHandle());
			var data = new PointerByReference();
			JnaUtils.checkCall(LIBRARY.MXNDArrayGetData(array.getHandle(), data));
			return data.getValue().getByteBuffer(0, Math.toIntExact(array.size() * Float.BYTES));
		}
	}
}

package org.reannotate.worker.internal.engine;

import java.lang.reflect.InvocationTargetException;

/**
 * PyTorch records what may be asked for gradients on every thread but the one it was started on, unless told otherwise:
 * predictions would keep all their feature maps. DJL has no word for that but in its library for PyTorch, which is on the
 * class path only where that engine was chosen.
 */
final class TorchGradients {

	private TorchGradients() {
	}

	/** From now on the calling thread records only while gradients are collected. */
	static void onlyWhereCollected() {
		try {
			Class.forName("ai.djl.pytorch.jni.JniUtils").getMethod("setGradMode", boolean.class).invoke(null, false);
		} catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
			throw new IllegalStateException("This version of DJL for PyTorch is not known.", e);
		} catch (InvocationTargetException e) {
			throw new IllegalStateException("PyTorch could not be told when to record.", e.getCause());
		}
	}
}

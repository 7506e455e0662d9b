package org.reannotate.worker.internal.engine;

import java.nio.file.Path;

import org.reannotate.protocol.home.ReannotateHome;

/** The engine for tests, on the CPU, its unpacked natives in the tests' own home. */
public final class TestEngine {

	static {
		Path natives = ReannotateHome.current().natives().resolve("djl");
		System.setProperty("ENGINE_CACHE_DIR", natives.toString());
		System.setProperty("DJL_CACHE_DIR", ReannotateHome.current().cache().resolve("djl").toString());
		System.setProperty("ai.djl.offline", "true");
	}

	private TestEngine() {
	}

	public static NativeEngine start() throws WorkerException {
		return NativeEngine.start(-1);
	}
}

package org.reannotate.worker.internal.engine;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import ai.djl.engine.Engine;

/** Versions of everything that decides the bits of a run. */
public final class EngineVersions {

	private EngineVersions() {
	}

	/**
	 * By name.
	 *
	 * @param decoder of images; null: it was not asked
	 */
	public static Map<String, String> of(Engine engine, @Nullable String decoder) {
		var versions = new TreeMap<String, String>();
		versions.put("engine", engine.getVersion());
		versions.put("djl", Engine.getDjlVersion());
		versions.put("java", Runtime.version().toString());
		versions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
		if (decoder != null) {
			versions.put("decoder", decoder);
		}
		String threads = System.getenv("OMP_NUM_THREADS");
		versions.put("native_threads", threads == null ? "unset" : threads);
		return versions;
	}
}

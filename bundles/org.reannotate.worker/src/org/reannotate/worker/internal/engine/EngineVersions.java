package org.reannotate.worker.internal.engine;

import java.util.Map;
import java.util.TreeMap;

import ai.djl.engine.Engine;

/** Versions of everything that decides the bits of a run. */
public final class EngineVersions {

	private EngineVersions() {
	}

	/** By name. */
	public static Map<String, String> of(Engine engine, String decoder) {
		var versions = new TreeMap<String, String>();
		versions.put("engine", engine.getVersion());
		versions.put("djl", Engine.getDjlVersion());
		versions.put("java", Runtime.version().toString());
		versions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
		versions.put("decoder", decoder);
		String threads = System.getenv("OMP_NUM_THREADS");
		versions.put("native_threads", threads == null ? "unset" : threads);
		return versions;
	}
}

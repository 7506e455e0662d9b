package org.reannotate.application.commandline.engine;

import java.util.List;

import org.reannotate.core.model.engine.OptionalEngine;

/** What is told about an engine. */
final class EngineText {

	private static final long MEGABYTE = 1_000_000;

	private EngineText() {
	}

	static List<String> lines(OptionalEngine engine) {
		return List.of(engine.id() + "  " + engine.name(), "    " + engine.purpose(), "    " + state(engine));
	}

	private static String state(OptionalEngine engine) {
		if (engine.folder() != null) {
			return "Installed: " + engine.folder();
		}
		String reason = engine.unsupported();
		return reason == null ? "Not installed; " + size(engine) : reason;
	}

	/** What fetching it costs. */
	static String size(OptionalEngine engine) {
		return engine.downloadBytes() / MEGABYTE + " MB to download, " + engine.diskBytes() / MEGABYTE + " MB on the disk";
	}
}

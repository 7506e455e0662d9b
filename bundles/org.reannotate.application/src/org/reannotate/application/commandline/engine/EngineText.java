package org.reannotate.application.commandline.engine;

import java.util.List;

import org.reannotate.core.model.engine.OptionalEngine;
import org.reannotate.core.words.ByteSize;

/** What is told about an engine. */
final class EngineText {

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
		return ByteSize.of(engine.downloadBytes()) + " to download, " + ByteSize.of(engine.diskBytes()) + " on the disk";
	}
}

package org.reannotate.application.commandline.engine;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.engine.OptionalEngine;
import org.reannotate.protocol.words.ByteSize;

/** What is told about an engine. */
final class EngineText {

	private static final String INDENT = "    ";

	private EngineText() {
	}

	static List<String> lines(OptionalEngine engine) {
		return List.of(engine.id() + "  " + engine.name(), INDENT + engine.purpose(), INDENT + state(engine));
	}

	private static String state(OptionalEngine engine) {
		if (engine.folder() != null) {
			return NLS.bind(Messages.EngineText_installed, engine.folder());
		}
		String reason = engine.unsupported();
		return reason == null ? NLS.bind(Messages.EngineText_notInstalled, size(engine)) : reason;
	}

	/** What fetching it costs. */
	static String size(OptionalEngine engine) {
		return NLS.bind(Messages.EngineText_size, ByteSize.of(engine.downloadBytes()), ByteSize.of(engine.diskBytes()));
	}
}

package org.reannotate.launching.ui.device;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.engine.OptionalEngine;
import org.reannotate.protocol.words.ByteSize;

/** Engines that can be fetched, in words for people. */
final class EngineWords {

	private EngineWords() {
	}

	/** Whether it is installed, or can be. */
	static String state(OptionalEngine engine) {
		if (engine.installed()) {
			return Messages.EnginesDialog_installed;
		}
		return engine.supported() ? Messages.EnginesDialog_available : Messages.EnginesDialog_unsupported;
	}

	/** What it is for, and under which licences. */
	static String about(OptionalEngine engine) {
		String first = engine.supported() ? engine.purpose() : engine.purpose() + " " + engine.unsupported();
		return first + "\n" + NLS.bind(Messages.EnginesDialog_licences, engine.licences(), engine.licencePage());
	}

	/** What a person must agree to. */
	static String question(OptionalEngine engine) {
		return NLS.bind(Messages.EnginesDialog_agree, new Object[] { engine.name(), ByteSize.of(engine.downloadBytes()),
				ByteSize.of(engine.diskBytes()), engine.licences(), engine.licencePage() });
	}
}

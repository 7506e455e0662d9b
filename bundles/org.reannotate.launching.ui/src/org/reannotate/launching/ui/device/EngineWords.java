package org.reannotate.launching.ui.device;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.engine.OptionalEngine;

/** Engines that can be fetched, in words for people. */
final class EngineWords {

	private static final double MEGABYTE = 1e6;
	private static final double GIGABYTE = 1e9;

	private EngineWords() {
	}

	/** A number of bytes. */
	static String size(long bytes) {
		return bytes < GIGABYTE ? String.format(Locale.ROOT, "%.0f MB", bytes / MEGABYTE)
				: String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
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
		return NLS.bind(Messages.EnginesDialog_agree, new Object[] { engine.name(), size(engine.downloadBytes()),
				size(engine.diskBytes()), engine.licences(), engine.licencePage() });
	}
}

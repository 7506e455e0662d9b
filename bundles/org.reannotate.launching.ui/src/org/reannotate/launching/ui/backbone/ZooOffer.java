package org.reannotate.launching.ui.backbone;

import java.util.List;

import org.reannotate.protocol.rpc.ZooEntry;

/**
 * What a model zoo offers, as far as it was looked at.
 *
 * @param uri     of the zoo
 * @param entries what is not installed yet, and what was before
 */
record ZooOffer(String uri, List<ZooEntry> entries) {

	/** Nothing was looked at yet. */
	static final ZooOffer NONE = new ZooOffer(ZooPreference.DJL, List.of());

	ZooOffer {
		entries = List.copyOf(entries);
	}

	/** The same without an entry, which is installed by now. */
	ZooOffer without(String name) {
		return new ZooOffer(uri, entries.stream().filter(each -> !each.name().equals(name)).toList());
	}
}

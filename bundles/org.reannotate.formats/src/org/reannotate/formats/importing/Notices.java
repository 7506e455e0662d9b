package org.reannotate.formats.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/** Collects notices; of a kind that occurs more than a hundred times only the count goes on. Thread-safe. */
public final class Notices {
	private static final int SHOWN = 100;

	private final Map<String, Kind> kinds = new LinkedHashMap<>();

	private static final class Kind {
		private final List<ImportNotice> shown = new ArrayList<>();
		private int count;
	}

	/** Adds a notice about a place; equal messages are one kind. */
	public synchronized void add(String path, String message) {
		Kind kind = kinds.computeIfAbsent(message, m -> new Kind());
		kind.count++;
		if (kind.shown.size() < SHOWN) {
			kind.shown.add(new ImportNotice(path, message));
		}
	}

	/** All of them, kind by kind in the order of first occurrence. */
	public synchronized List<ImportNotice> list() {
		var all = new ArrayList<ImportNotice>();
		kinds.forEach((message, kind) -> {
			all.addAll(kind.shown);
			if (kind.count > kind.shown.size()) {
				all.add(new ImportNotice("", NLS.bind(Messages.Notices_more, message, kind.count - kind.shown.size())));
			}
		});
		return all;
	}
}

package org.reannotate.house;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The table "Bundles and arrows" of CONTRIBUTING.md: bundle to the bundles that it may use. */
final class DependencyTable {

	private static final Pattern NAME = Pattern.compile("`([a-z0-9_.]+)`");

	private final Map<String, Set<String>> arrows = new LinkedHashMap<>();

	static DependencyTable read(Checkout checkout) throws IOException {
		var table = new DependencyTable();
		boolean inside = false;
		for (String line : Files.readAllLines(checkout.root().resolve("CONTRIBUTING.md"))) {
			inside = inside ? line.startsWith("|") : line.startsWith("| bundle |");
			if (inside && line.startsWith("| `")) {
				table.add(line.split("\\|"));
			}
		}
		return table;
	}

	private void add(String[] cells) {
		Set<String> used = names(cells[3]);
		names(cells[1]).forEach(bundle -> arrows.put(bundle, used));
	}

	private static Set<String> names(String cell) {
		var names = new LinkedHashSet<String>();
		NAME.matcher(cell).results().forEach(match -> names.add(match.group(1)));
		return names;
	}

	Set<String> bundles() {
		return arrows.keySet();
	}

	/** Whether the table lets {@code from} use {@code to}, directly or through a bundle that it may use. */
	boolean allows(String from, String to) {
		if (from.equals("application")) {
			return true;
		}
		var open = new ArrayDeque<>(arrows.getOrDefault(from, Set.of()));
		var seen = new LinkedHashSet<String>();
		while (!open.isEmpty()) {
			String next = open.poll();
			if (seen.add(next)) {
				open.addAll(arrows.getOrDefault(next, Set.of()));
			}
		}
		return seen.contains(to);
	}
}

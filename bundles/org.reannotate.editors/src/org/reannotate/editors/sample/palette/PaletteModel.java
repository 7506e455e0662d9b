package org.reannotate.editors.sample.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.reannotate.ui.review.LabelKeys;

/**
 * The rows of the palette. Without words: those with keys in the order of the keys, then all others, the likeliest
 * first. With words: the categories whose path has all of them, those first whose name begins with the words, then
 * those in which a word of the name does. Pure.
 */
public final class PaletteModel {


	private PaletteModel() {
	}

	/** @param words what the person typed; may be empty */
	public static List<PaletteRow> rows(PaletteContent content, String words) {
		String typed = words.strip().toLowerCase(Locale.ROOT);
		List<PaletteRow> rows = new ArrayList<>();
		for (int category : ordered(content)) {
			String path = content.paths().getOrDefault(category, "");
			if (!path.isEmpty() && matches(path.toLowerCase(Locale.ROOT), typed)) {
				rows.add(row(content, category, path));
			}
		}
		if (!typed.isEmpty()) {
			rows.sort(Comparator.comparingInt(row -> distance(row.name().toLowerCase(Locale.ROOT), typed)));
		}
		return rows;
	}

	private static List<Integer> ordered(PaletteContent content) {
		List<Integer> order = new ArrayList<>(content.keys().stream().filter(content.likeliest()::contains).toList());
		var keyed = new HashSet<>(order);
		content.likeliest().stream().filter(category -> !keyed.contains(category)).forEach(order::add);
		return order;
	}

	private static boolean matches(String path, String typed) {
		for (String word : typed.split("\\s+")) {
			if (!path.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** 0: the name begins so; 1: a word of it does; 2: it contains the words somewhere; 3: only the path does. */
	private static int distance(String name, String typed) {
		if (name.startsWith(typed)) {
			return 0;
		}
		for (String word : name.split("[\\s_\\-]+")) {
			if (word.startsWith(typed)) {
				return 1;
			}
		}
		return name.contains(typed) ? 2 : 3;
	}

	private static PaletteRow row(PaletteContent content, int category, String path) {
		int cut = path.lastIndexOf('/');
		int key = content.keys().indexOf(category);
		return new PaletteRow(category, path.substring(cut + 1), cut < 0 ? "" : path.substring(0, cut),
				key < 0 ? "" : LabelKeys.NAMES.get(key),
				content.colours().getOrDefault(category, ""), content.probability().getOrDefault(category, -1.0),
				category == content.primary(), content.further().contains(category), category == content.suggestion());
	}
}

package org.reannotate.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * Type to find among hundreds of categories: each word that is typed must occur in the path, upper and lower case
 * alike. What begins with the first word comes first, then what has a word that begins with it; otherwise the order of
 * likelihood stays. From memory, any thread.
 */
public final class CategoryMatches {

	private final List<CategoryRecord> categories = new ArrayList<>();

	/** @param likeliest ids of all categories, best first */
	public CategoryMatches(SessionTaxonomy taxonomy, List<Integer> likeliest) {
		for (int id : likeliest) {
			CategoryRecord category = taxonomy.category(id);
			if (category != null && !category.merged()) {
				categories.add(category);
			}
		}
	}

	/** The categories that fit what was typed, best first; all of them where nothing was typed. */
	public List<CategoryRecord> find(String typed) {
		String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
		if (words[0].isEmpty()) {
			return List.copyOf(categories);
		}
		var matches = new ArrayList<Match>();
		for (CategoryRecord category : categories) {
			Match match = match(category, words);
			if (match != null) {
				matches.add(match);
			}
		}
		matches.sort(Comparator.comparingInt(Match::rank)); // stable: likelihood decides between equals
		return matches.stream().map(Match::category).toList();
	}

	private static @Nullable Match match(CategoryRecord category, String[] words) {
		String path = category.path().toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!path.contains(word)) {
				return null;
			}
		}
		String name = category.name().toLowerCase(Locale.ROOT);
		int rank = name.equals(words[0]) ? 0 : name.startsWith(words[0]) ? 1 : beginsWord(path, words[0]) ? 2 : 3;
		return new Match(category, rank);
	}

	private static boolean beginsWord(String path, String word) {
		for (int at = path.indexOf(word); at >= 0; at = path.indexOf(word, at + 1)) {
			if (at == 0 || !Character.isLetterOrDigit(path.charAt(at - 1))) {
				return true;
			}
		}
		return false;
	}

	private record Match(CategoryRecord category, int rank) {
	}
}

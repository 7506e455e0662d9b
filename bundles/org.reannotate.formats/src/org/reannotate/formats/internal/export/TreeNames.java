package org.reannotate.formats.internal.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;
import org.reannotate.formats.internal.names.CategoryPath;
import org.reannotate.formats.internal.names.EscapedName;
import org.reannotate.formats.internal.names.SpecialFolders;
import org.reannotate.imaging.hash.ContentHash;

/**
 * Gives every exported image a place that is its own on every file system: names that differ only in case or in the
 * writing of accents do not meet, long ones are cut. What a cut name was stands in the table beside.
 */
public final class TreeNames {
	private static final int MAX_BYTES = 200;

	private final boolean splits;
	private final Map<String, String> folders = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	/** @param splits whether the top folders are splits */
	public TreeNames(boolean splits) {
		this.splits = splits;
	}

	/** The place of the next sample, {@code /} between names. */
	public String place(ExportedSample sample) {
		String folder = splits ? splitFolder(sample.split()) : "";
		if (sample.categories().isEmpty()) {
			folder = join(folder, SpecialFolders.UNLABELLED);
		} else {
			for (String name : CategoryPath.names(sample.categories().get(0))) {
				folder = folder(folder, name);
			}
		}
		String path = sample.path();
		return file(folder, path.substring(path.lastIndexOf('/') + 1));
	}

	private static String splitFolder(@Nullable Split split) {
		if (split == null) {
			return SpecialFolders.WITHOUT_SPLIT;
		}
		return split == Split.VALIDATION ? "val" : split.id();
	}

	private String folder(String parent, String name) {
		return folders.computeIfAbsent(parent + "\0" + name,
				key -> free(parent, List.of(cut(EscapedName.escape(name), name), cut(EscapedName.escapeFirst(name), name),
						hashed(name, ""))));
	}

	private String file(String folder, String name) {
		int dot = name.lastIndexOf('.');
		String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
		String base = name.substring(0, name.length() - ending.length());
		String escapedEnding = ending.isEmpty() ? "" : EscapedName.escape("x" + ending).substring(1);
		String first = EscapedName.escape(name);
		return free(folder, first.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
				? List.of(first, EscapedName.escape(base) + "~2" + escapedEnding)
				: List.of(hashed(name, escapedEnding)));
	}

	/** The first wish that nobody has, else the last one with a number. */
	private String free(String parent, List<String> wishes) {
		for (String wish : wishes) {
			if (taken.add(key(join(parent, wish)))) {
				return join(parent, wish);
			}
		}
		String last = wishes.get(wishes.size() - 1);
		int dot = last.lastIndexOf('.') > 0 ? last.lastIndexOf('.') : last.length();
		for (int number = 3;; number++) {
			String numbered = last.substring(0, dot) + "~" + number + last.substring(dot);
			if (taken.add(key(join(parent, numbered)))) {
				return join(parent, numbered);
			}
		}
	}

	private static String key(String path) {
		return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	private static String join(String parent, String name) {
		return parent.isEmpty() ? name : parent + "/" + name;
	}

	private static String cut(String escaped, String name) {
		return escaped.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES ? escaped : hashed(name, "");
	}

	private static String hashed(String name, String ending) {
		return "long-" + ContentHash.hex(ContentHash.of(name.getBytes(StandardCharsets.UTF_16BE))) + ending;
	}
}

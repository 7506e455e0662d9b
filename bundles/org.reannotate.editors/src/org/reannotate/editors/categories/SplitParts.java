package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Which images of a category go into which part when it is split. An image is in one part at most. */
final class SplitParts {

	/** A part: its name and its images. */
	static final class Part {

		private String name;
		private final List<Integer> samples = new ArrayList<>();

		Part(String name) {
			this.name = name;
		}

		String name() {
			return name;
		}

		void rename(String newName) {
			name = newName.strip();
		}

		int size() {
			return samples.size();
		}

		List<Integer> samples() {
			return List.copyOf(samples);
		}
	}

	private final List<Part> parts = new ArrayList<>();
	private final Map<Integer, Part> bySample = new LinkedHashMap<>();

	List<Part> parts() {
		return List.copyOf(parts);
	}

	Part add(String name) {
		var part = new Part(name);
		parts.add(part);
		return part;
	}

	/** Removes a part; its images stay in the category. */
	void remove(Part part) {
		part.samples().forEach(sample -> put(sample, null));
		parts.remove(part);
	}

	/** Puts images into a part and takes them out of others; null: they stay in the category. */
	void put(Collection<Integer> samples, @Nullable Part part) {
		samples.forEach(sample -> put(sample, part));
	}

	private void put(int sample, @Nullable Part part) {
		Part former = bySample.remove(sample);
		if (former != null) {
			former.samples.remove((Integer) sample);
		}
		if (part != null) {
			part.samples.add(sample);
			bySample.put(sample, part);
		}
	}

	/** The part that an image is in, or null. */
	@Nullable
	Part of(int sample) {
		return bySample.get(sample);
	}

	void clear() {
		parts.clear();
		bySample.clear();
	}

	/** Why this cannot be done yet, for people; null when it can. */
	@Nullable
	String problem(String category) {
		List<Part> used = parts.stream().filter(part -> part.size() > 0).toList();
		if (used.isEmpty()) {
			return Messages.SplitParts_empty;
		}
		if (used.stream().anyMatch(part -> part.name().isEmpty())) {
			return Messages.SplitParts_unnamed;
		}
		if (used.stream().map(Part::name).distinct().count() < used.size()) {
			return Messages.SplitParts_twice;
		}
		return used.stream().anyMatch(part -> part.name().equals(category)) ? Messages.SplitParts_itself : null;
	}

	/** Ids of the samples by the name of the part; parts without images are left out. */
	Map<String, int[]> byName() {
		var byName = new LinkedHashMap<String, int[]>();
		parts.stream().filter(part -> part.size() > 0)
				.forEach(part -> byName.put(part.name(), part.samples.stream().mapToInt(Integer::intValue).toArray()));
		return byName;
	}
}

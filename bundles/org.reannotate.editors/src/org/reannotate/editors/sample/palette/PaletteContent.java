package org.reannotate.editors.sample.palette;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the palette is made of.
 *
 * @param likeliest   all categories that can be given, the likeliest for the image first
 * @param keys        category ids by key: the first one on 1, the tenth on 0; -1 on keys without one
 * @param paths       path by category id
 * @param colours     {@code #rrggbb} by category id, where there is one
 * @param probability by category id, where the model has one
 * @param primary     the image's label, or -1
 * @param further     further categories of the image
 * @param suggestion  what a finding suggests, or -1
 */
public record PaletteContent(List<Integer> likeliest, List<Integer> keys, Map<Integer, String> paths,
		Map<Integer, String> colours, Map<Integer, Double> probability, int primary, Set<Integer> further,
		int suggestion) {

	/** While nothing is known. */
	public static final PaletteContent EMPTY = new PaletteContent(List.of(), List.of(), Map.of(), Map.of(), Map.of(),
			-1, Set.of(), -1);

	public PaletteContent {
		likeliest = List.copyOf(likeliest);
		keys = List.copyOf(keys);
		paths = Map.copyOf(paths);
		colours = Map.copyOf(colours);
		probability = Map.copyOf(probability);
		further = Set.copyOf(further);
	}
}

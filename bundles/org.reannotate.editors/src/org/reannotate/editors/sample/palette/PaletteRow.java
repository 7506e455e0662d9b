package org.reannotate.editors.sample.palette;

/**
 * A category as the palette shows it.
 *
 * @param categoryId  its id
 * @param name        last part of its path
 * @param above       the rest of its path, {@code animals/domestic}; may be empty
 * @param key         the digit that gives it, or empty
 * @param colour      as the taxonomy has it ({@code #rrggbb}), or empty
 * @param probability by the model's word, [0, 1]; negative where it has none
 * @param primary     whether it is the image's label
 * @param further     whether it is one of the image's further categories
 * @param suggested   whether a finding suggests it
 */
public record PaletteRow(int categoryId, String name, String above, String key, String colour, double probability,
		boolean primary, boolean further, boolean suggested) {

	/** The whole path. */
	public String path() {
		return above.isEmpty() ? name : above + "/" + name;
	}
}

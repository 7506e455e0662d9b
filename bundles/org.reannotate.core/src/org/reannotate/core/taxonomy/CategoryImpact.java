package org.reannotate.core.taxonomy;

/**
 * What a change of some categories would touch, merges applied: categories that count for them are included.
 *
 * @param samples   samples whose label they are
 * @param further   samples of which they are a further right category
 * @param decisions decisions ever made that name them, or changed a label from or to them; undone ones too
 * @param objects   objects in images that carry them
 * @param checks    ticks on their checklists
 * @param examples  images shown as their examples or counter-examples
 */
public record CategoryImpact(int samples, int further, int decisions, int objects, int checks, int examples) {

	/** Returns whether anything is touched. */
	public boolean any() {
		return samples + further + decisions + objects + checks + examples > 0;
	}
}

package org.reannotate.launching.ui.augmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.reannotate.imaging.augment.ChangeRanges;
import org.reannotate.imaging.augment.RandomChange;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.protocol.recipe.Augmentation;

/**
 * Some images, and each of them changed a few times as training would; without widgets.
 *
 * @param rows for each image the original, then the changed ones
 */
public record Preview(List<List<Pixels>> rows) {

	/** Nothing to show. */
	public static final Preview EMPTY = new Preview(List.of());

	/**
	 * Changes images.
	 *
	 * @param originals   in the size that the network sees
	 * @param changed     how often each is changed
	 * @param seed        of what is drawn: the same seed draws the same, so that a slider moves what is there
	 */
	public static Preview of(List<Pixels> originals, Augmentation augmentation, int changed, long seed) {
		ChangeRanges ranges = ranges(augmentation);
		var rows = new ArrayList<List<Pixels>>();
		var seeds = new SplittableRandom(seed);
		for (Pixels original : originals) {
			var row = new ArrayList<Pixels>();
			row.add(original);
			for (int i = 0; i < changed; i++) {
				RandomChange change = RandomChange.draw(ranges, seeds.split());
				row.add(new Pixels(original.width(), original.height(),
						change.apply(original.rgb(), original.width(), original.height())));
			}
			rows.add(List.copyOf(row));
		}
		return new Preview(List.copyOf(rows));
	}

	private static ChangeRanges ranges(Augmentation augmentation) {
		return new ChangeRanges(augmentation.flip(), augmentation.rotationDegrees(), augmentation.shift(),
				augmentation.zoom(), augmentation.crop(), augmentation.brightness(), augmentation.colour(),
				augmentation.blur());
	}
}

package org.reannotate.worker.internal.training;

import org.reannotate.imaging.augment.ChangeRanges;
import org.reannotate.imaging.augment.RandomChange;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.images.PictureWriter;

/**
 * Writes pictures randomly changed, as one epoch of one fold wants them.
 *
 * @param ranges how far the changes may go
 * @param width  pixels
 * @param height pixels
 */
record AugmentingWriter(ChangeRanges ranges, Normalization normalization, Seeds seeds, int epoch, int width,
		int height) implements PictureWriter {

	AugmentingWriter(Augmentation augmentation, Normalization normalization, Seeds seeds, int epoch, int width,
			int height) {
		this(new ChangeRanges(augmentation.flip(), augmentation.rotationDegrees(), augmentation.shift(),
				augmentation.zoom(), augmentation.crop(), augmentation.brightness(), augmentation.colour(),
				augmentation.blur()), normalization, seeds, epoch, width, height);
	}

	@Override
	public void write(int row, byte[] rgb, float[] planar) {
		RandomChange change = RandomChange.draw(ranges, seeds.picture(epoch, row));
		normalization.write(change.apply(rgb, width, height), planar);
	}
}

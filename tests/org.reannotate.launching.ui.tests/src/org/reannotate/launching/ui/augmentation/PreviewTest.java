package org.reannotate.launching.ui.augmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.protocol.recipe.Augmentation;

class PreviewTest {

	private static Pixels picture() {
		var rgb = new byte[16 * 16 * 3];
		for (int i = 0; i < rgb.length; i++) {
			rgb[i] = (byte) (i * 7);
		}
		return new Pixels(16, 16, rgb);
	}

	@Test
	void showsTheOriginalFirstAndChangesTheOthers() {
		Preview preview = Preview.of(List.of(picture(), picture()), Augmentation.DEFAULT, 3, 1);
		assertEquals(2, preview.rows().size());
		for (List<Pixels> row : preview.rows()) {
			assertEquals(4, row.size());
			assertArrayEquals(picture().rgb(), row.get(0).rgb());
			assertFalse(Arrays.equals(row.get(1).rgb(), row.get(2).rgb()));
		}
	}

	@Test
	void theSameSeedDrawsTheSame() {
		Preview one = Preview.of(List.of(picture()), Augmentation.DEFAULT, 2, 5);
		Preview other = Preview.of(List.of(picture()), Augmentation.DEFAULT, 2, 5);
		assertArrayEquals(one.rows().get(0).get(2).rgb(), other.rows().get(0).get(2).rgb());
	}

	@Test
	void withoutAugmentationAllAreTheOriginal() {
		Preview preview = Preview.of(List.of(picture()), Augmentation.NONE, 2, 5);
		assertArrayEquals(picture().rgb(), preview.rows().get(0).get(2).rgb());
	}
}

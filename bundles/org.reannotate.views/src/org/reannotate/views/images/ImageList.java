package org.reannotate.views.images;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.reannotate.audit.insight.SampleReading;
import org.reannotate.ui.gallery.GalleryGroup;

/**
 * Images for a gallery, with what the run says about them.
 *
 * @param ids      in order; not to be changed
 * @param readings of some or all of them
 * @param groups   in order, without gaps; empty for a list without headers
 */
public record ImageList(int[] ids, List<SampleReading> readings, List<GalleryGroup> groups) {

	/** No images. */
	public static final ImageList EMPTY = new ImageList(new int[0], List.of(), List.of());

	public ImageList {
		readings = List.copyOf(readings);
		groups = List.copyOf(groups);
	}

	/** The images that were read, in that order. */
	public ImageList(List<SampleReading> readings, List<GalleryGroup> groups) {
		this(readings.stream().mapToInt(SampleReading::sampleId).toArray(), readings, groups);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ImageList list && Arrays.equals(ids, list.ids) && readings.equals(list.readings)
				&& groups.equals(list.groups);
	}

	@Override
	public int hashCode() {
		return Objects.hash(Arrays.hashCode(ids), readings, groups);
	}
}

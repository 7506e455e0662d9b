package org.reannotate.formats.internal.csv;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;

/**
 * What a label table says about one image.
 *
 * @param line where it begins in the file, from 1
 * @param path checked: relative, climbs nowhere
 * @param categories taxonomy paths, the label first; empty: no label
 */
public record LabelRow(long line, String path, List<String> categories, @Nullable Split split, boolean excluded) {

	public LabelRow {
		categories = List.copyOf(categories);
	}
}

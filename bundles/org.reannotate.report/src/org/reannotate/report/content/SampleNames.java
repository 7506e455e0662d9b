package org.reannotate.report.content;

import java.util.function.IntFunction;

/**
 * How the tables name a row of the arrays.
 *
 * @param size number of rows, N
 * @param arePaths whether the names are paths of images, relative to the dataset's root; else they are row indexes
 * @param name the name of a row in [0, N)
 */
public record SampleNames(int size, boolean arePaths, IntFunction<String> name) {

	/** Rows that have no name but their index. */
	public static SampleNames indexes(int size) {
		return new SampleNames(size, false, Integer::toString);
	}

	/** Rows named by the paths of their images. */
	public static SampleNames paths(int size, IntFunction<String> path) {
		return new SampleNames(size, true, path);
	}

	/** The name of a row. */
	public String of(int row) {
		return name.apply(row);
	}
}

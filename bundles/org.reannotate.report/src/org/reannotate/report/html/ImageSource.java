package org.reannotate.report.html;

import org.eclipse.jdt.annotation.Nullable;

/** Where a report gets its pictures. Called from one thread, at most once a row. */
@FunctionalInterface
public interface ImageSource {

	/**
	 * A picture of a row as a JPEG file.
	 *
	 * @param edge longest side in pixels; smaller pictures are not enlarged
	 * @return {@code null} where the image cannot be read; the report shows its name instead
	 */
	byte @Nullable [] jpeg(int row, int edge);

	/** A source without pictures. */
	static ImageSource none() {
		return (row, edge) -> null;
	}
}

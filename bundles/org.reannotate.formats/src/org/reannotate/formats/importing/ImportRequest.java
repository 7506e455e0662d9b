package org.reannotate.formats.importing;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is to be imported.
 *
 * <pre>
 * var request = ImportRequest.of(Path.of("scenes")).withSplitLayout(SplitLayout.NO);
 * </pre>
 *
 * @param source a folder of images, or a {@code .csv} file
 * @param splitLayout how the top folders are meant; of no effect for a table
 * @param unlabelled a folder of images without a label, inside the source or anywhere else; null for none but the folders
 *        called {@code _unlabelled}
 * @param images the folder that a table's paths are relative to; null for the table's own folder
 */
public record ImportRequest(Path source, SplitLayout splitLayout, @Nullable Path unlabelled, @Nullable Path images) {

	/** Everything as usual. */
	public static ImportRequest of(Path source) {
		return new ImportRequest(source, SplitLayout.AUTO, null, null);
	}

	public ImportRequest withSplitLayout(SplitLayout layout) {
		return new ImportRequest(source, layout, unlabelled, images);
	}

	public ImportRequest withUnlabelled(@Nullable Path folder) {
		return new ImportRequest(source, splitLayout, folder, images);
	}

	public ImportRequest withImages(@Nullable Path folder) {
		return new ImportRequest(source, splitLayout, unlabelled, folder);
	}
}

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
 * @param perceptualHashes whether every image is decoded for its perceptual hash at once, instead of later by
 *        {@link org.reannotate.formats.hashing.PerceptualHashes}
 */
public record ImportRequest(Path source, SplitLayout splitLayout, @Nullable Path unlabelled, @Nullable Path images,
		boolean perceptualHashes) {

	/** Everything as usual. */
	public static ImportRequest of(Path source) {
		return new ImportRequest(source, SplitLayout.AUTO, null, null, false);
	}

	public ImportRequest withSplitLayout(SplitLayout layout) {
		return new ImportRequest(source, layout, unlabelled, images, perceptualHashes);
	}

	public ImportRequest withUnlabelled(@Nullable Path folder) {
		return new ImportRequest(source, splitLayout, folder, images, perceptualHashes);
	}

	public ImportRequest withImages(@Nullable Path folder) {
		return new ImportRequest(source, splitLayout, unlabelled, folder, perceptualHashes);
	}

	public ImportRequest withPerceptualHashes(boolean compute) {
		return new ImportRequest(source, splitLayout, unlabelled, images, compute);
	}
}

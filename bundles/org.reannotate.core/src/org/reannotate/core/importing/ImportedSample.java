package org.reannotate.core.importing;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One image as an importer found it.
 *
 * @param path             relative to the image root, {@code /} between names; the sample's identity within its root
 * @param categories       taxonomy paths ({@code animals/domestic/cat}), the label first, further right ones after it;
 *                         empty: no label
 * @param split            null where the source names none
 * @param contentHash      SHA-256 of the file, at least its first 16 bytes; empty when the file could not be read
 * @param perceptualHash   64-bit DCT hash, 0 when not computed (yet)
 * @param width            pixels after orientation, 0 when unknown
 * @param height           pixels after orientation, 0 when unknown
 * @param size             bytes
 * @param modified         the file's time, milliseconds since 1970
 * @param format           short name ({@code jpeg}, {@code png}); empty when unknown
 * @param unreadableReason why the image cannot be used, in words for the person; null when it can
 */
public record ImportedSample(String path, List<String> categories, @Nullable Split split, byte[] contentHash,
		long perceptualHash, int width, int height, long size, long modified, String format,
		@Nullable String unreadableReason) {

	public ImportedSample {
		categories = List.copyOf(categories);
	}
}

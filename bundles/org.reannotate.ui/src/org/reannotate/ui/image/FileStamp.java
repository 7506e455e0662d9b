package org.reannotate.ui.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.jdt.annotation.Nullable;

/**
 * By what a file is known to be the same as before.
 *
 * @param size     bytes
 * @param modified milliseconds since 1970
 */
public record FileStamp(long size, long modified) {

	/** The stamp of a file now, or null where none can be looked at. Asks the disk. */
	public static @Nullable FileStamp of(Path file) {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return attributes.isRegularFile()
					? new FileStamp(attributes.size(), attributes.lastModifiedTime().toMillis())
					: null;
		} catch (IOException | SecurityException gone) {
			return null;
		}
	}
}

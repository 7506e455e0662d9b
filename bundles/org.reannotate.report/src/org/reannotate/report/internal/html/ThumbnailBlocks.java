package org.reannotate.report.internal.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Base64;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.reannotate.report.html.ImageSource;

/**
 * The pictures of the page, a hundred in a block of JSON. The more there are, the smaller they get, and a last limit
 * in bytes keeps the file readable whatever the pictures are.
 */
public final class ThumbnailBlocks {

	/** Pictures in a block. */
	public static final int PER_BLOCK = 100;

	private static final int MAX_PICTURES = 16_000;
	private static final long MAX_BYTES = 28L << 20;

	private final ImageSource images;
	private final int[] rows;

	public ThumbnailBlocks(ImageSource images, ShownSamples samples) {
		this.images = images;
		this.rows = samples.rows();
	}

	/** Longest side of a picture where {@code count} of them are shown. */
	static int edge(int count) {
		if (count <= 600) {
			return 320;
		}
		if (count <= 2_500) {
			return 200;
		}
		return count <= 6_000 ? 128 : 96;
	}

	/** Writes one script element of data for each block. */
	public void write(Writer out, IProgressMonitor monitor) throws IOException {
		int count = Math.min(rows.length, MAX_PICTURES);
		var progress = SubMonitor.convert(monitor, "Thumbnails", count);
		long bytes = 0;
		for (int from = 0; from < count; from += PER_BLOCK) {
			out.write("<script type=\"application/json\" id=\"thumbnails-" + from / PER_BLOCK + "\">[");
			for (int i = from; i < Math.min(count, from + PER_BLOCK); i++) {
				progress.split(1);
				out.write(i == from ? "\n" : ",\n");
				byte[] jpeg = bytes < MAX_BYTES ? images.jpeg(rows[i], edge(count)) : null;
				bytes += jpeg == null ? 0 : jpeg.length;
				out.write(jpeg == null ? "null" : '"' + Base64.getEncoder().encodeToString(jpeg) + '"');
			}
			out.write("]</script>\n");
		}
	}
}

package org.reannotate.imaging.internal.codec;

import java.io.ByteArrayOutputStream;

import org.reannotate.imaging.internal.colour.EmbeddedProfile;
import org.reannotate.imaging.internal.header.BadImage;
import org.reannotate.imaging.internal.header.Bytes;
import org.reannotate.imaging.internal.header.JpegSegments;

/**
 * Cuts the colour profile out of a JPEG, so that the decoder gives the stored colours and their conversion happens in
 * one place for all decoders.
 */
final class JpegWithoutProfile {

	private JpegWithoutProfile() {
	}

	/** The same array where there is no profile. */
	static byte[] of(byte[] content) {
		var bytes = new Bytes(content);
		var rest = new ByteArrayOutputStream();
		int copied = 0;
		try {
			var segments = new JpegSegments(bytes);
			while (segments.advance() && segments.marker() != 0xda) {
				if (segments.marker() == JpegSegments.APP2 && bytes.has(segments.payload(), EmbeddedProfile.JPEG_PREFIX)) {
					rest.write(content, copied, (int) segments.start() - copied);
					copied = (int) segments.end();
				}
			}
		} catch (BadImage damaged) {
			return content;
		}
		if (copied == 0) {
			return content;
		}
		rest.write(content, copied, content.length - copied);
		return rest.toByteArray();
	}
}

package org.reannotate.imaging.internal.codec;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** The codecs of this process, the preferred one first, and what is to be said about them. */
public record Codecs(List<Codec> inOrder, String description) {
	private static final Codecs PORTABLE = new Codecs(List.of(new ImageIoCodec()), "ImageIO");

	/** OpenCV first, where its native library loads. The first call may take half a second. */
	public static Codecs standard() {
		return Standard.CODECS;
	}

	/** Java alone. */
	public static Codecs portable() {
		return PORTABLE;
	}

	/** Whether OpenCV is among them. */
	public boolean isNative() {
		return inOrder.size() > 1;
	}

	private static final class Standard {
		private static final Codecs CODECS = choose();

		private static Codecs choose() {
			String failure = NativeOpenCv.failure();
			return failure == null
					? new Codecs(List.of(new OpenCvCodec(), new ImageIoCodec()), "OpenCV" + ' ' + org.opencv.core.Core.VERSION)
					: new Codecs(PORTABLE.inOrder, NLS.bind(Messages.Codecs_imageIo, failure));
		}
	}
}

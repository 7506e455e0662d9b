package org.reannotate.imaging.decode;

import java.nio.file.Path;

/** Decodes one file and says by what: a process of its own, because a native library is loaded once a process. */
public final class DecodeInChild {

	private DecodeInChild() {
	}

	public static void main(String[] arguments) throws ImageException {
		Pixels pixels = ImageDecoder.standard().decode(Path.of(arguments[0]), DecodeTarget.full());
		System.out.println(ImageDecoder.standard().engine() + ": " + pixels.width() + " x " + pixels.height());
	}
}

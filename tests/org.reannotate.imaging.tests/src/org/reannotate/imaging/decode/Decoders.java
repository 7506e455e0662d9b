package org.reannotate.imaging.decode;

import java.util.stream.Stream;

import org.junit.jupiter.api.Named;

/** Both decoders, so that every test of decoding runs on each. */
final class Decoders {

	private Decoders() {
	}

	static Stream<Named<ImageDecoder>> both() {
		return Stream.of(Named.of("standard", ImageDecoder.standard()), Named.of("portable", ImageDecoder.portable()));
	}
}

package org.reannotate.protocol.backbone;

import java.util.List;

/**
 * What a backbone wants to see: {@code (colour - mean) / std} in each channel, colours 0..255.
 *
 * @param name   of the symbol's input variable
 * @param layout {@code NCHW}, the only one read
 * @param colour {@code RGB} or {@code BGR}
 * @param width  pixels, {@code 16..1024}
 * @param height pixels, {@code 16..1024}
 * @param mean   three values
 * @param std    three values, none zero
 */
public record BackboneInput(String name, String layout, String colour, int width, int height, List<Double> mean,
		List<Double> std) {
}

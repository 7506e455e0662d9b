package org.reannotate.protocol.rpc;

import java.util.List;

/**
 * Which parts of an image speak for categories.
 *
 * @param maps        in the order of the request's targets
 * @param fold        whose network was asked; {@code -1} for the network of a three-way split
 * @param outOfSample whether that network was trained without the image; if not, it may merely have learned it by heart
 * @param layer       the layer whose feature maps were used; empty for occlusion
 */
public record Explanation(List<ExplanationMap> maps, int fold, boolean outOfSample, String layer) {

	public Explanation {
		maps = List.copyOf(maps);
	}
}

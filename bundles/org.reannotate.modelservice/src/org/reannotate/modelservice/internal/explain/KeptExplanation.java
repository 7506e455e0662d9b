package org.reannotate.modelservice.internal.explain;

import org.reannotate.protocol.rpc.ExplanationMap;

/**
 * The explanation of one category.
 *
 * @param map         its map
 * @param fold        whose network was asked
 * @param outOfSample whether that network was trained without the image
 * @param layer       whose feature maps were used; may be empty
 */
record KeptExplanation(ExplanationMap map, int fold, boolean outOfSample, String layer) {
}

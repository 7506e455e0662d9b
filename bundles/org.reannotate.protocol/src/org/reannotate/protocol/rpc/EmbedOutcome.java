package org.reannotate.protocol.rpc;

import java.util.List;

import org.reannotate.protocol.run.UnreadableSample;

/**
 * What came of {@link EmbedRequest}.
 *
 * @param dimensions D
 * @param computed   images computed now
 * @param reused     images taken from the cache
 * @param unreadable images that could not be read
 * @param notes      what a person should know about how it went
 */
public record EmbedOutcome(int dimensions, int computed, int reused, List<UnreadableSample> unreadable,
		List<String> notes) {
}

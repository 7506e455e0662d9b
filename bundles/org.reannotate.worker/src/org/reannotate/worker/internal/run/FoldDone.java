package org.reannotate.worker.internal.run;

import java.util.List;

import org.reannotate.protocol.run.UnreadableSample;

/**
 * {@code done.json} of a fold: written last, so that its presence says that everything else of the fold is on the disk.
 *
 * @param fold       which
 * @param digest     of recipe and input it was computed from
 * @param unreadable known when it was written
 */
record FoldDone(int fold, String digest, List<UnreadableSample> unreadable) {
}

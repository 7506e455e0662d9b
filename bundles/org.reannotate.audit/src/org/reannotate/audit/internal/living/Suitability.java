package org.reannotate.audit.internal.living;

import java.io.IOException;
import java.nio.file.Files;

import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunNetworkInfo;

/** Whether the findings of a run can follow decisions. */
final class Suitability {
    private static final long MOST_BYTES = LivingFolder.MOST_EMBEDDING_BYTES;
    /** Rows up to which heads follow in seconds. */
    private static final int MOST_ROWS = 200_000;
    private static final String STAY = ": its findings stay as they are until the next run.";

    private Suitability() {
    }

    static void check(RunInfo info, RunFolder run) throws StandsStill {
        String name = "The run " + info.name();
        if (info.samples() > MOST_ROWS) {
            throw new StandsStill(name + " has more than " + MOST_ROWS + " images, too many to follow every decision"
                    + STAY);
        }
        if (!Files.exists(run.embeddings()) || !Files.isDirectory(run.parameters())) {
            throw new StandsStill(name + " kept no embeddings" + STAY);
        }
        if (info.recipe().trainsNetwork()) {
            checkNetworks(info, run, name);
        }
    }

    /** Each network sees the images in a space of its own, and what it makes of all of them has to be kept. */
    private static void checkNetworks(RunInfo info, RunFolder run, String name) throws StandsStill {
        try {
            int networks = info.recipe().networks();
            long bytes = (long) networks * info.samples() * RunNetworkInfo.read(run).dimensions() * Float.BYTES;
            if (bytes > MOST_BYTES) {
                throw new StandsStill(name + " trained " + (networks == 1 ? "a network" : networks + " networks")
                        + " whose embeddings of all images would take " + (bytes >> 20) + " MB on the disk, more than "
                        + (MOST_BYTES >> 20) + " MB" + STAY);
            }
        } catch (IOException e) {
            throw new StandsStill(name + " does not tell how its networks are made, as runs of older versions do not" + STAY);
        }
    }
}

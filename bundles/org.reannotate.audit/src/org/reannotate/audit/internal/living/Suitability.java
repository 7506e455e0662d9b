package org.reannotate.audit.internal.living;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.protocol.words.ByteSize;
import org.reannotate.protocol.words.Numbers;

/** Whether the findings of a run can follow decisions. */
final class Suitability {
    private static final long MOST_BYTES = LivingFolder.MOST_EMBEDDING_BYTES;
    /** Rows up to which heads follow in seconds. */
    private static final int MOST_ROWS = 200_000;

    private Suitability() {
    }

    static void check(RunInfo info, RunFolder run) throws StandsStill {
        String name = info.name();
        if (info.samples() > MOST_ROWS) {
            throw new StandsStill(NLS.bind(Messages.Suitability_tooMany, name, Numbers.of(MOST_ROWS)));
        }
        if (!Files.exists(run.embeddings()) || !Files.isDirectory(run.parameters())) {
            throw new StandsStill(NLS.bind(Messages.Suitability_noEmbeddings, name));
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
                throw new StandsStill(NLS.bind(
                        networks == 1 ? Messages.Suitability_tooLargeOne : Messages.Suitability_tooLarge,
                        new Object[] { name, networks, ByteSize.of(bytes), ByteSize.of(MOST_BYTES) }));
            }
        } catch (IOException e) {
            throw new StandsStill(NLS.bind(Messages.Suitability_older, name));
        }
    }
}

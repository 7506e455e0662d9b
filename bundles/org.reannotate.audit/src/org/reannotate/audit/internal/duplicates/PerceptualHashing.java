package org.reannotate.audit.internal.duplicates;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.hash.PerceptualHash;

/**
 * Computes the perceptual hashes that the import left out, because it costs a decoding each, and keeps them in the
 * store: every image is hashed once in its life.
 */
final class PerceptualHashing {
    private static final int BATCH = 256;

    private final DatasetStore store;
    private final ImageDecoder decoder = ImageDecoder.standard();

    PerceptualHashing(DatasetStore store) {
        this.store = store;
    }

    /** Hashes of the samples by row, {@link PerceptualHash#NONE} where there is nothing to see or to read. */
    long[] hashes(AuditInput input, IProgressMonitor monitor) throws DatasetException {
        List<SampleRecord> samples = input.records();
        long[] hashes = samples.stream().mapToLong(SampleRecord::perceptualHash).toArray();
        int[] rows = IntStream.range(0, hashes.length).filter(row -> hashes[row] == PerceptualHash.NONE).toArray();
        SubMonitor progress = SubMonitor.convert(monitor, rows.length);
        for (int from = 0; from < rows.length; from += BATCH) {
            int to = Math.min(rows.length, from + BATCH);
            progress.subTask(NLS.bind(Messages.PerceptualHashing_progress, from, rows.length));
            IntStream.range(from, to).parallel().forEach(i -> hashes[rows[i]] = hash(input.files().get(rows[i])));
            save(samples, rows, from, to, hashes);
            progress.split(to - from);
        }
        return hashes;
    }

    private long hash(Path file) {
        try {
            return PerceptualHash.of(decoder.decode(file, PerceptualHash.TARGET));
        } catch (ImageException e) {
            // The run meets the same image again and lists it as unreadable, with the reason.
            return PerceptualHash.NONE;
        }
    }

    private void save(List<SampleRecord> samples, int[] rows, int from, int to, long[] hashes) throws DatasetException {
        int[] found = IntStream.range(from, to).map(i -> rows[i]).filter(row -> hashes[row] != PerceptualHash.NONE)
                .toArray();
        if (found.length > 0) {
            store.savePerceptualHashes(IntStream.of(found).map(row -> samples.get(row).id()).toArray(),
                    IntStream.of(found).mapToLong(row -> hashes[row]).toArray());
        }
    }
}

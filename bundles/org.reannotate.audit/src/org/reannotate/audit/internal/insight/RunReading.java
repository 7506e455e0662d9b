package org.reannotate.audit.internal.insight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.words.Cause;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunStatus;

/** The mapped arrays of one run and what was worked out from them; knows nothing of a store. Thread-safe. */
public final class RunReading {
    private final RunFolder run;
    private final RunFolder folder;
    private final RunInfo info;
    private final List<RunColumn> own;
    private final RunRows rows;
    private final RunArrays arrays;
    private final @Nullable NeighbourSearch neighbours;
    private @Nullable Predictions predictions;

    private RunReading(RunFolder run, RunFolder folder, RunInfo info, List<RunColumn> own, RunRows rows,
            RunArrays arrays) {
        this.own = own;
        this.run = run;
        this.folder = folder;
        this.info = info;
        this.rows = rows;
        this.arrays = arrays;
        this.neighbours = arrays.embeddings() == null ? null
                : new NeighbourSearch(arrays.embeddings(), arrays.space(), rows);
    }

    /**
     * Maps a run.
     *
     * @param runs folder of the dataset's runs
     * @throws DatasetException when it is missing, unfinished or damaged
     */
    public static RunReading open(Path runs, String name) throws DatasetException {
        try {
            Path path = runs.resolve(name).normalize();
            if (!runs.normalize().equals(path.getParent())) {
                throw new IOException(NLS.bind(Messages.RunReading_badName, name));
            }
            RunFolder run = RunFolder.open(path);
            return read(run, LivingFolder.newest(run));
        } catch (IOException | RuntimeException e) {
            // Gson and the parsers throw RuntimeExceptions of many kinds about damaged files.
            throw new DatasetException(NLS.bind(Messages.RunReading_unreadable, name, Cause.of(e)), e);
        }
    }

    private static RunReading read(RunFolder run, RunFolder folder) throws IOException {
        RunInfo info = RunInfo.read(folder);
        if (info.status() != RunStatus.FINISHED) {
            throw new IOException(Messages.RunReading_unfinished);
        }
        int[] ids = RunRows.readIds(folder.sampleIds());
        RunArrays arrays = RunArrays.read(folder, ids.length, info.categories().size());
        List<RunColumn> own = run.equals(folder) ? info.categories() : RunInfo.read(run).categories();
        return new RunReading(run, folder, info, own, RunRows.of(ids, arrays.blindRows()), arrays);
    }

    /** Whether heads were not fitted again since it was mapped. From a small file. */
    public boolean isNewest() {
        try {
            return folder.equals(LivingFolder.newest(run));
        } catch (IOException e) {
            // Mapping it again tells what is wrong.
            return false;
        }
    }

    /** The name of the run's folder. */
    public String name() {
        return info.name();
    }

    /** Which sample is which row. */
    public RunRows rows() {
        return rows;
    }

    /** The search for similar rows, or null without embeddings. */
    public @Nullable NeighbourSearch neighbours() {
        return neighbours;
    }

    /** The run's columns by a taxonomy. */
    public SummedColumns columns(Categories taxonomy) {
        return SummedColumns.of(info.categories(), taxonomy);
    }

    /** The columns that its networks have, by a taxonomy: heads that were fitted since may count in others. */
    public SummedColumns networkColumns(Categories taxonomy) {
        return SummedColumns.of(own, taxonomy);
    }

    /** What the run predicts by a taxonomy: worked out the first time and after merges. */
    public synchronized Predictions predictions(Categories taxonomy) {
        SummedColumns columns = columns(taxonomy);
        Predictions known = predictions;
        if (known == null || !known.columns().sameAs(columns)) {
            known = new Predictions(arrays.probabilities(), columns);
            predictions = known;
        }
        return known;
    }
}

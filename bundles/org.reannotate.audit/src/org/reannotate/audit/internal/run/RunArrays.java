package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.arrays.ArrayFormatException;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.Npy;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.run.UnreadableSample;
import org.reannotate.protocol.run.UnreadableSamples;

/**
 * The arrays of a whole run, mapped.
 *
 * @param probabilities N x K, rows sum to 1 (those of a sigmoid are made to); rows that a split trained on are NaN
 * @param embeddings N x D, or null
 * @param space N, which network's space the embedding of a row lies in; null = all in one, or no embeddings
 * @param folds N; -1 where a split trained on the row
 * @param unreadable images that the run could not read
 */
public record RunArrays(ProbabilityMatrix probabilities, @Nullable EmbeddingMatrix embeddings,
        byte @Nullable [] space, byte[] folds, List<UnreadableSample> unreadable) {

    /**
     * Maps them and checks their shapes.
     *
     * @throws IOException naming the file that is missing, damaged or of another shape
     */
    public static RunArrays read(RunFolder folder, int rows, int columns) throws IOException {
        try {
            ProbabilityMatrix probabilities = shares(ProbabilityMatrix.map(folder.probabilities()),
                    RunInfo.read(folder).recipe().training().loss());
            byte[] folds = Npy.readBytes(folder.folds());
            check(probabilities.rows() == rows && probabilities.columns() == columns && folds.length == rows, folder);
            EmbeddingMatrix embeddings = embeddings(folder, rows);
            boolean pooled = embeddings == null || EmbeddingsInfo.read(folder).isPooled();
            return new RunArrays(probabilities, embeddings, pooled ? null : folds, folds,
                    UnreadableSamples.read(folder));
        } catch (ArrayFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What a run's networks said as rows that sum to 1, whatever they were trained with. */
    public static ProbabilityMatrix shares(ProbabilityMatrix probabilities, Loss loss) {
        return loss == Loss.SIGMOID ? new SigmoidShares(probabilities) : probabilities;
    }

    /**
     * Checks, without mapping, that a run is whole: to be asked before it is published.
     *
     * @throws IOException naming what is missing, damaged or of another shape
     */
    public static void check(RunFolder folder, int rows, int columns) throws IOException {
        try (FloatNpy probabilities = FloatNpy.open(folder.probabilities())) {
            check(probabilities.rows() == rows && probabilities.columns() == columns, folder);
        }
        if (RunInfo.read(folder).status() != RunStatus.FINISHED) {
            throw new IOException(NLS.bind(Messages.RunArrays_noDescription, folder.name()));
        }
    }

    /** Rows of the images that could not be read, ascending. */
    public int[] unreadableRows() {
        return unreadable.stream().mapToInt(UnreadableSample::row).sorted().toArray();
    }

    /** Rows without a prediction that means something: unreadable ones, and those that a split trained on; ascending. */
    public int[] blindRows() {
        IntStream trainedOn = IntStream.range(0, folds.length).filter(row -> folds[row] < 0);
        return IntStream.concat(Arrays.stream(unreadableRows()), trainedOn).sorted().distinct().toArray();
    }

    private static @Nullable EmbeddingMatrix embeddings(RunFolder folder, int rows)
            throws IOException, ArrayFormatException {
        if (!Files.exists(folder.embeddings())) {
            return null;
        }
        EmbeddingMatrix embeddings = EmbeddingMatrix.map(folder.embeddings());
        check(embeddings.rows() == rows, folder);
        return embeddings;
    }

    private static void check(boolean fits, RunFolder folder) throws IOException {
        if (!fits) {
            throw new IOException(NLS.bind(Messages.RunArrays_badShape, folder.name()));
        }
    }
}

package org.reannotate.audit.internal.findings;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.audit.internal.run.RunArrays;

import java.util.List;

/**
 * Some rows of a run as if there were no others.
 *
 * @param rows of the run, in the order wanted
 */
record SelectedRows(int[] rows) {

    RunArrays of(RunArrays all, ProbabilityMatrix probabilities) {
        EmbeddingMatrix embeddings = all.embeddings();
        return new RunArrays(new Probabilities(probabilities, rows),
                embeddings == null ? null : new Embeddings(embeddings, rows), bytes(all.space()), all(all.folds()),
                List.of());
    }

    private byte @Nullable [] bytes(byte @Nullable [] all) {
        return all == null ? null : all(all);
    }

    private byte[] all(byte[] all) {
        byte[] selected = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = all[rows[i]];
        }
        return selected;
    }

    private record Probabilities(ProbabilityMatrix all, int[] selected) implements ProbabilityMatrix {
        @Override
        public int rows() {
            return selected.length;
        }

        @Override
        public int columns() {
            return all.columns();
        }

        @Override
        public double get(int row, int column) {
            return all.get(selected[row], column);
        }

        @Override
        public void rows(int firstRow, int count, double[] into) {
            double[] row = new double[columns()];
            for (int i = 0; i < count; i++) {
                all.rows(selected[firstRow + i], 1, row);
                System.arraycopy(row, 0, into, i * row.length, row.length);
            }
        }

        @Override
        public void rows(int firstRow, int count, float[] into) {
            float[] row = new float[columns()];
            for (int i = 0; i < count; i++) {
                all.rows(selected[firstRow + i], 1, row);
                System.arraycopy(row, 0, into, i * row.length, row.length);
            }
        }

        @Override
        public boolean isSinglePrecision() {
            return all.isSinglePrecision();
        }
    }

    private record Embeddings(EmbeddingMatrix all, int[] selected) implements EmbeddingMatrix {
        @Override
        public int rows() {
            return selected.length;
        }

        @Override
        public int columns() {
            return all.columns();
        }

        @Override
        public void row(int row, float[] into) {
            all.row(selected[row], into);
        }
    }
}

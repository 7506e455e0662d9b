package org.reannotate.audit.internal.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.DotProduct;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.audit.insight.Neighbour;
import org.reannotate.core.query.SampleIndex;

/** The rows whose embeddings point the same way: an exact search over all rows, on all cores. */
public final class NeighbourSearch {
    private static final int BLOCK = 1024;

    private final EmbeddingMatrix embeddings;
    private final byte @Nullable [] space;
    private final RunRows rows;
    private float @Nullable [] norms;

    /**
     * A search in one run.
     *
     * @param space which network's space a row lies in; null = all in one
     */
    public NeighbourSearch(EmbeddingMatrix embeddings, byte @Nullable [] space, RunRows rows) {
        this.embeddings = embeddings;
        this.space = space;
        this.rows = rows;
    }

    /**
     * The nearest rows' samples, most alike first; without the row itself, unreadable rows, rows without any direction
     * and samples that are missing.
     */
    public List<Neighbour> nearest(int row, int n, SampleIndex now) {
        float[] wanted = new float[embeddings.columns()];
        embeddings.row(row, wanted);
        return nearest(row, wanted, n, now);
    }

    /**
     * The samples nearest to an embedding that no row has; none where every fold has a space of its own, or the embedding
     * is another network's.
     */
    public List<Neighbour> nearest(float[] wanted, int n, SampleIndex now) {
        return space != null || wanted.length != embeddings.columns() ? List.of() : nearest(-1, wanted, n, now);
    }

    private List<Neighbour> nearest(int row, float[] wanted, int n, SampleIndex now) {
        float[] norms = norms();
        double norm = Math.sqrt(DotProduct.of(wanted, wanted));
        int[] found = blocks().mapToObj(block -> best(block, row, wanted, norm, norms, n, now))
                .collect(() -> new TopRows(n), TopRows::addAll, TopRows::addAll).rows();
        var neighbours = new ArrayList<Neighbour>(found.length);
        float[] other = new float[wanted.length];
        for (int near : found) {
            embeddings.row(near, other);
            double cosine = DotProduct.of(wanted, other) / (norm * norms[near]);
            neighbours.add(new Neighbour(rows.id(near), Math.max(-1, Math.min(1, cosine))));
        }
        return List.copyOf(neighbours);
    }

    private TopRows best(int block, int row, float[] wanted, double norm, float[] norms, int n, SampleIndex now) {
        var best = new TopRows(n);
        float[] other = new float[wanted.length];
        int end = Math.min(rows.size(), (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            if (i != row && comparable(i, row) && norms[i] > 0 && present(i, now)) {
                embeddings.row(i, other);
                best.offer(i, (float) (DotProduct.of(wanted, other) / (norm * norms[i])));
            }
        }
        return best;
    }

    private boolean comparable(int one, int other) {
        byte[] spaces = space;
        return rows.readable(one) && (spaces == null || spaces[one] == spaces[other]);
    }

    private boolean present(int row, SampleIndex now) {
        int current = now.row(rows.id(row));
        return current >= 0 && !now.missing(current);
    }

    private synchronized float[] norms() {
        float[] known = norms;
        if (known == null) {
            float[] made = new float[rows.size()];
            blocks().forEach(block -> norms(block, made));
            norms = made;
            return made;
        }
        return known;
    }

    private void norms(int block, float[] into) {
        float[] row = new float[embeddings.columns()];
        int end = Math.min(rows.size(), (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            embeddings.row(i, row);
            into[i] = (float) Math.sqrt(DotProduct.of(row, row));
        }
    }

    private IntStream blocks() {
        return IntStream.range(0, (rows.size() + BLOCK - 1) / BLOCK).parallel();
    }
}

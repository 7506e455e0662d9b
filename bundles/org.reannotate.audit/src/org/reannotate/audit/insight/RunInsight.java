package org.reannotate.audit.insight;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.reannotate.audit.internal.insight.Categories;
import org.reannotate.audit.internal.insight.ConfusionCount;
import org.reannotate.audit.internal.insight.LabelledRows;
import org.reannotate.audit.internal.insight.Predictions;
import org.reannotate.audit.internal.insight.Reviews;
import org.reannotate.audit.internal.insight.RunReading;
import org.reannotate.audit.internal.insight.SummedColumns;
import org.reannotate.audit.internal.insight.TreeBuilder;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.run.RunColumn;

/**
 * One finished run of a dataset, to be asked about images and categories.
 *
 * <pre>{@code
 * RunInsight insight = insights.of(store); // or RunInsight.open(store, "20260102-030405-small")
 * List<PlausibleCategory> bars = insight.top(sampleId, 5);
 * List<Neighbour> alike = insight.neighbours(sampleId, 8);
 * ConfusionMatrix matrix = insight.confusion();
 * }</pre>
 *
 * Every answer uses the taxonomy and the labels that the store has at that moment: probabilities of merged categories
 * are summed, retired ones keep their own column, a category that was split off since (before this object was made) is
 * read by the column of the one it was split from, samples that are excluded or missing do not count. Thread-safe. All
 * methods but {@link #runName()} read mapped files and may take long (a pass over all probabilities the first time, and
 * after a merge): never on the UI thread. The files stay mapped while this object is reachable; nothing is to be closed.
 */
public final class RunInsight {
    private final DatasetStore store;
    private final RunReading run;
    private final List<CategorySplit> splits;

    private RunInsight(DatasetStore store, RunReading run) throws DatasetException {
        this.store = store;
        this.run = run;
        this.splits = store.splits();
    }

    /**
     * Maps the arrays of a run.
     *
     * @throws DatasetException when the run's folder is missing, unfinished or damaged; the message says what to do
     */
    public static RunInsight open(DatasetStore store, String runName) throws DatasetException {
        return of(store, RunReading.open(store.info().runsFolder(), runName));
    }

    static RunInsight of(DatasetStore store, RunReading run) throws DatasetException {
        return new RunInsight(store, run);
    }

    /** The name of the run's folder. */
    public String runName() {
        return run.name();
    }

    /** The run's folder. */
    public Path folder() {
        return store.info().runsFolder().resolve(run.name());
    }

    /** Whether the run saw the sample and could read its image. */
    public boolean has(int sampleId) {
        return run.rows().row(sampleId) >= 0;
    }

    /** Whether the run kept embeddings, without which there are no neighbours. */
    public boolean hasEmbeddings() {
        return run.neighbours() != null;
    }

    /** The likeliest categories of a sample, most probable first, at most {@code n}; empty where the run has none. */
    public List<PlausibleCategory> top(int sampleId, int n) {
        int row = run.rows().row(sampleId);
        return row < 0 ? List.of() : predictions(categories()).top(row, n);
    }

    /**
     * The samples whose embeddings are most like that of a sample, most alike first, at most {@code n}; without the
     * sample itself and without missing ones. Only samples in the space of the same network are compared. Empty where
     * the run has no embedding.
     */
    public List<Neighbour> neighbours(int sampleId, int n) {
        var search = run.neighbours();
        int row = run.rows().row(sampleId);
        return search == null || row < 0 ? List.of() : search.nearest(row, n, store.index());
    }

    /**
     * The columns of the run's networks that speak for a category now, ascending: several where categories were merged; those of the
     * category that it lies in or was split from, where it is newer than the run. Empty where the run knows none.
     */
    public List<Integer> columns(int categoryId) {
        Categories categories = categories();
        var columns = run.networkColumns(categories);
        List<Integer> own = columns.columnsOf(categories.standsFor(categoryId));
        return !own.isEmpty() ? own
                : categories.standIns(categoryId).stream().map(columns::columnsOf).filter(known -> !known.isEmpty())
                        .findFirst().orElse(List.of());
    }

    /**
     * What a prediction for an image that the run did not see says today.
     *
     * @param top how many categories at most
     * @param near how many neighbours at most
     */
    public FreshReading reading(Prediction prediction, int top, int near) {
        List<RunColumn> columns = Arrays.stream(prediction.columns()).mapToObj(id -> new RunColumn(id, "")).toList();
        var search = run.neighbours();
        return new FreshReading(SummedColumns.of(columns, categories()).likeliest(prediction.probabilities(), top),
                search == null ? List.of() : search.nearest(prediction.embedding(), near, store.index()));
    }

    /** What is taken for what, by the labels of now. */
    public ConfusionMatrix confusion() {
        Categories categories = categories();
        return new ConfusionCount(categories, labels(categories)).count();
    }

    /**
     * Answers the three questions about a category.
     *
     * @param n longest length of each list
     */
    public CategoryReview review(int categoryId, int n) {
        Categories categories = categories();
        return new Reviews(categories, labels(categories), n).category(categoryId);
    }

    /**
     * Puts two categories side by side.
     *
     * @param n longest length of each list
     */
    public PairReview pair(int a, int b, int n) {
        Categories categories = categories();
        return new Reviews(categories, labels(categories), n).pair(a, b);
    }

    /** Which categories run together. */
    public CategoryTree tree() {
        Categories categories = categories();
        return TreeBuilder.build(labels(categories));
    }

    private Categories categories() {
        return new Categories(store.categories(), splits);
    }

    private Predictions predictions(Categories categories) {
        return run.predictions(categories);
    }

    private LabelledRows labels(Categories categories) {
        return new LabelledRows(predictions(categories), run.rows(), store.index(), categories);
    }
}

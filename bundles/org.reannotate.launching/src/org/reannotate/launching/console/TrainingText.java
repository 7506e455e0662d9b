package org.reannotate.launching.console;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.TrainedRun;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.TrainingLine;

/**
 * A training as text: its phases, an aligned line an epoch, the figures at its end.
 *
 * <pre>{@code
 * var text = new TrainingText(System.out::println);
 * text.finished(service.train(request, text, monitor));
 * }</pre>
 *
 * Used from one thread.
 */
public final class TrainingText implements TrainingListener {
    private static final int LABEL = 24;
    private static final String PER_CATEGORY = ".";

    private final Consumer<String> out;
    private final TimeLeft left = new TimeLeft();
    private @Nullable RunFolder folder;
    private @Nullable Recipe recipe;
    private boolean header;

    /** Writes lines, without their ends. */
    public TrainingText(Consumer<String> out) {
        this.out = out;
    }

    /** The run that was begun, or null before that. */
    public @Nullable String runName() {
        RunFolder begun = folder;
        return begun == null ? null : begun.name();
    }

    @Override
    public void started(RunFolder begun) {
        folder = begun;
        recipe = RecipeText.read(begun);
        Recipe known = recipe;
        if (known != null) {
            out.accept(RecipeText.words(known));
        }
    }

    @Override
    public void log(String sentence) {
        out.accept(sentence);
    }

    @Override
    public void line(TrainingLine line) {
        if (line instanceof EpochLine epoch) {
            int networks = recipe == null ? 1 : recipe.networks();
            if (!header) {
                header = true;
                out.accept(EpochText.header(networks));
            }
            out.accept(EpochText.line(epoch, networks, left.after(epoch, networks)));
        }
    }

    /** The figures of a run that reached its end. */
    public void finished(TrainedRun run) {
        out.accept(NLS.bind(Messages.TrainingText_finished, run.name()));
        for (Map.Entry<String, Double> metric : new java.util.TreeMap<>(run.info().metrics()).entrySet()) {
            if (!metric.getKey().contains(PER_CATEGORY) && metric.getValue() != null) {
                String label = metric.getKey().replace('_', ' ');
                out.accept("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + figure(metric.getValue()));
            }
        }
    }

    /** A recipe in a line. */
    public static String words(Recipe recipe) {
        return RecipeText.words(recipe);
    }

    /** What a person may do about a training that was cancelled. */
    public void cancelled() {
        String name = runName();
        out.accept(name == null ? Messages.TrainingText_notBegun
                : NLS.bind(Messages.TrainingText_cancelled, name));
    }

    private static String figure(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9;
        return whole ? String.format(Locale.ROOT, "%d", (long) value)
                : String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.4f" : "%.1f", value);
    }
}

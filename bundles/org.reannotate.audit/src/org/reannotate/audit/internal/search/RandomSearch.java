package org.reannotate.audit.internal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.Trial;
import org.reannotate.protocol.recipe.Recipe;

/**
 * One search: rounds of successive halving until the time is over. Used once, by one thread, while it holds the dataset's
 * lock.
 */
public final class RandomSearch {
    private static final int FIRST_FAILURES = 3;
    private static final int TICKS = 1000;

    private final Trainer trainer;
    private final Recipe base;
    private final RecipeSampler sampler;
    private final TrialTable table;
    private final Halving halving;
    private final Path file;
    private final String started;
    private double epochSeconds = Double.NaN;
    private double startSeconds;
    /** What was trained before the first round could be planned. */
    private List<Integer> begun = List.of();
    private int ticks;

    /** Trains a trial for some epochs. */
    @FunctionalInterface
    public interface Trainer {
        /**
         * Trains from the beginning.
         *
         * @return accuracy and loss on the validation part
         * @throws OperationCanceledException when the monitor was cancelled
         */
        Judged train(Recipe recipe, IProgressMonitor monitor) throws AuditException, IOException;
    }

    /**
     * What the validation part says.
     *
     * @param epochSeconds what an epoch took; NaN where nobody measured
     */
    public record Judged(double accuracy, double loss, double epochSeconds) {
    }

    /**
     * A search that is about to begin.
     *
     * @param runs where its result is kept
     * @param base with a three-way split
     */
    public RandomSearch(Trainer trainer, Path runs, Recipe base, RecipeSampler sampler, TrialTableOptions options) {
        this.trainer = trainer;
        this.base = base;
        this.sampler = sampler;
        this.table = new TrialTable(options.listener(), options.budget());
        this.halving = Halving.of(base.training().epochs());
        Instant now = Instant.now();
        this.started = now.toString();
        this.file = SearchFiles.free(runs, now);
    }

    /** Searches until the time is over or the monitor is cancelled; in both cases what was found is the result. */
    public SearchResult run(IProgressMonitor monitor) throws AuditException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, TICKS);
        boolean cancelled = false;
        try {
            first(progress);
            boolean more = true;
            while (more) {
                more = round(progress);
            }
        } catch (OperationCanceledException e) {
            cancelled = progress.isCanceled();
        }
        SearchResult result = result(cancelled);
        SearchFiles.write(result);
        return result;
    }

    /** One trial tells what an epoch takes; it is trained whatever the time. */
    private void first(SubMonitor progress) throws AuditException, IOException {
        for (int i = 0; Double.isNaN(epochSeconds); i++) {
            int number = draw();
            train(number, progress, false);
            Trial trial = table.get(number);
            if (trial.state() == Trial.State.FAILED && i + 1 == FIRST_FAILURES) {
                throw new AuditException(NLS.bind(Messages.RandomSearch_noneTrained, FIRST_FAILURES, trial.message()));
            }
        }
        begun = table.ranked(table.all().stream().map(Trial::number).toList());
    }

    private int draw() {
        Recipe recipe = sampler.next();
        return table.draw(recipe, halving.epochs(recipe.training().epochs(), 0));
    }

    /** One round; returns whether there is time for another one. */
    private boolean round(SubMonitor progress) throws AuditException, IOException {
        int affordable = halving.affordable(base.training().epochs(), duration(startSeconds), duration(epochSeconds),
                table.left());
        List<Integer> going = new ArrayList<>(begun);
        begun = List.of();
        if (affordable == 0 && going.isEmpty()) {
            return false;
        }
        while (going.size() < affordable) {
            going.add(draw());
        }
        for (int number : going) {
            if (table.get(number).state() == Trial.State.WAITING) {
                train(number, progress, true);
            }
        }
        boolean any = !table.ranked(going).isEmpty();
        climb(going, progress);
        return any && table.left().compareTo(Duration.ZERO) > 0;
    }

    private void climb(List<Integer> trials, SubMonitor progress) throws AuditException, IOException {
        List<Integer> going = trials;
        for (int rung = 1; rung < halving.rungs(); rung++) {
            List<Integer> ranked = table.ranked(going);
            List<Integer> promoted = ranked.subList(0, Math.min(ranked.size(), Halving.promoted(going.size())));
            for (int number : ranked.subList(promoted.size(), ranked.size())) {
                table.state(number, Trial.State.DROPPED, null);
            }
            for (int number : promoted) {
                table.promote(number, halving.epochs(table.get(number).recipe().training().epochs(), rung));
            }
            for (int number : promoted) {
                train(number, progress, true);
            }
            going = promoted;
        }
    }

    private void train(int number, SubMonitor progress, boolean limited) throws AuditException, IOException {
        Trial trial = table.get(number);
        long begin = System.nanoTime();
        table.state(number, Trial.State.RUNNING, null);
        try (var monitor = new TrialMonitor(progress, number, limited ? table.left() : null)) {
            Recipe recipe = trial.recipe().withTraining(trial.recipe().training().withEpochs(trial.epochs()));
            Judged judged = trainer.train(recipe, monitor);
            measure((System.nanoTime() - begin) / 1e9, trial.epochs(), judged.epochSeconds());
            table.done(number, judged.accuracy(), judged.loss());
        } catch (OperationCanceledException e) {
            table.state(number, Trial.State.STOPPED, null);
            stopWaiting();
            throw e;
        } catch (AuditException e) {
            table.state(number, Trial.State.FAILED, e.getMessage());
        } finally {
            table.spent(number, (System.nanoTime() - begin) / 1e9);
        }
        SearchFiles.write(result(false));
        int now = (int) Math.min(TICKS, table.share() * TICKS);
        progress.worked(Math.max(0, now - ticks));
        ticks = Math.max(ticks, now);
    }

    private void measure(double seconds, int epochs, double measured) {
        epochSeconds = Double.isNaN(measured) ? seconds / epochs : Math.min(measured, seconds / epochs);
        startSeconds = Math.max(0, seconds - epochSeconds * epochs);
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private void stopWaiting() {
        table.all().stream().filter(trial -> trial.state() == Trial.State.WAITING)
                .forEach(trial -> table.state(trial.number(), Trial.State.STOPPED, null));
    }

    private SearchResult result(boolean cancelled) {
        Trial best = table.best();
        return new SearchResult(file, started, base, table.all(), best == null ? 0 : best.number(), cancelled);
    }
}

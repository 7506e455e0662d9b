package org.reannotate.audit.internal.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.training.SearchListener;
import org.reannotate.audit.training.SearchSnapshot;
import org.reannotate.audit.training.Trial;
import org.reannotate.protocol.recipe.Recipe;

/** The table of trials while a search goes on; every change is told. One thread only. */
final class TrialTable {
    /**
     * The best on the validation part first, then the highest rung, then the one drawn first. A trial that got worse on a
     * higher rung, or the only one that reached it before the time was over, is not better for that.
     */
    private static final Comparator<Trial> BEST = Comparator.comparingDouble((Trial trial) -> -trial.validationAccuracy())
            .thenComparingDouble(Trial::validationLoss).thenComparingInt(trial -> -judgedRung(trial))
            .thenComparingInt(Trial::number);

    private final List<Trial> trials = new ArrayList<>();
    private final SearchListener listener;
    private final Duration budget;
    private final long started = System.nanoTime();

    TrialTable(SearchListener listener, Duration budget) {
        this.listener = listener;
        this.budget = budget;
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    Duration left() {
        return budget.minus(spent());
    }

    /** The part of the time that is over; may exceed 1. */
    double share() {
        return (double) spent().toNanos() / budget.toNanos();
    }

    /** A new row; returns its number. */
    int draw(Recipe recipe, int epochs) {
        trials.add(new Trial(trials.size() + 1, recipe, 0, epochs, Trial.State.WAITING, Double.NaN, Double.NaN, 0, null));
        tell();
        return trials.size();
    }

    Trial get(int number) {
        return trials.get(number - 1);
    }

    List<Trial> all() {
        return List.copyOf(trials);
    }

    void promote(int number, int epochs) {
        Trial trial = get(number);
        set(new Trial(number, trial.recipe(), trial.rung() + 1, epochs, Trial.State.WAITING, trial.validationAccuracy(),
                trial.validationLoss(), trial.seconds(), null));
    }

    void state(int number, Trial.State state, @Nullable String message) {
        Trial trial = get(number);
        set(new Trial(number, trial.recipe(), trial.rung(), trial.epochs(), state, trial.validationAccuracy(),
                trial.validationLoss(), trial.seconds(), message));
    }

    void spent(int number, double seconds) {
        Trial trial = get(number);
        set(new Trial(number, trial.recipe(), trial.rung(), trial.epochs(), trial.state(), trial.validationAccuracy(),
                trial.validationLoss(), trial.seconds() + seconds, trial.message()));
    }

    void done(int number, double accuracy, double loss) {
        Trial trial = get(number);
        set(new Trial(number, trial.recipe(), trial.rung(), trial.epochs(), Trial.State.DONE, accuracy, loss,
                trial.seconds(), null));
    }

    /** Of these trials, those that are done, best first. */
    List<Integer> ranked(List<Integer> numbers) {
        return numbers.stream().map(this::get).filter(trial -> trial.state() == Trial.State.DONE).sorted(BEST)
                .map(Trial::number).toList();
    }

    /** The best of all that were trained on some rung, or null. */
    @Nullable
    Trial best() {
        return trials.stream().filter(trial -> judgedRung(trial) >= 0).min(BEST).orElse(null);
    }

    /** The highest rung that a trial was trained on to its end, or -1: its figures are from there. */
    private static int judgedRung(Trial trial) {
        return switch (trial.state()) {
            case DONE, DROPPED -> trial.rung();
            case WAITING, RUNNING, FAILED, STOPPED -> trial.rung() - 1;
        };
    }

    private void set(Trial trial) {
        trials.set(trial.number() - 1, trial);
        tell();
    }

    private void tell() {
        listener.changed(new SearchSnapshot(trials, best(), spent(), budget));
    }
}

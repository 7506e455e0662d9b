package org.reannotate.audit.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.reannotate.audit.training.Trial;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

/** Which trial of a search is the best, while it goes on and when its time is over. */
class TrialTableTest {
    private final TrialTable table = new TrialTable(snapshot -> {
    }, Duration.ofHours(1));

    private int done(double accuracy, double loss) {
        int number = table.draw(Recipe.fromScratch(Network.SMALL_RESIDUAL), 1);
        table.done(number, accuracy, loss);
        return number;
    }

    private void promoted(int number, double accuracy, double loss) {
        table.promote(number, 3);
        table.done(number, accuracy, loss);
    }

    private void assertBest(@Nullable Integer number) {
        Trial best = table.best();
        assertEquals(number, best == null ? null : best.number());
    }

    @Test
    void noneBeforeOneWasJudged() {
        int number = table.draw(Recipe.fromScratch(Network.SMALL_RESIDUAL), 1);
        assertNull(table.best());
        table.state(number, Trial.State.FAILED, "no memory");
        assertNull(table.best());
    }

    @Test
    void theOneThatGotWorseOnAHigherRungIsNotBetterForThat() {
        int good = done(0.75, 0.5);
        int climber = done(0.5, 0.9);
        promoted(climber, 0.375, 1.2);
        assertBest(good);
    }

    @Test
    void equalAccuraciesAreToldApartByLossThenByTheRungThenByTheOrder() {
        int first = done(0.5, 0.9);
        assertBest(first);
        int sharper = done(0.5, 0.8);
        assertBest(sharper);
        int higher = done(0.5, 0.9);
        promoted(higher, 0.5, 0.8);
        assertBest(higher);
        done(0.5, 0.9);
        assertEquals(List.of(higher, sharper, first, 4), table.ranked(List.of(1, 2, 3, 4)));
    }

    @Test
    void whatFailedOrWaitsOnAHigherRungStandsForTheOneBelow() {
        int promoted = done(0.9, 0.2);
        done(0.8, 0.3);
        table.promote(promoted, 3);
        assertBest(promoted);
        table.state(promoted, Trial.State.FAILED, "no memory");
        assertBest(promoted);
    }
}

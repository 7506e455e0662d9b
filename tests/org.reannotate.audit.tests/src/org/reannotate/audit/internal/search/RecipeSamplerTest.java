package org.reannotate.audit.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.SearchSpace;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;

class RecipeSamplerTest {
    private static final Recipe BASE = Recipe.fromScratch(Network.SMALL_RESIDUAL);
    private static final Set<Hyperparameter> ALL = Set.of(Hyperparameter.values());

    private static List<Recipe> draw(Recipe base, Set<Hyperparameter> varied) {
        var sampler = new RecipeSampler(base, SearchSpace.of(varied));
        var drawn = new ArrayList<Recipe>();
        for (int i = 0; i < 300; i++) {
            drawn.add(sampler.next());
        }
        return drawn;
    }

    @Test
    void drawsTheSameForTheSameSeedAndTheBaseFirst() {
        assertEquals(draw(BASE, ALL), draw(BASE, ALL));
        assertNotEquals(draw(BASE, ALL).subList(1, 9), draw(BASE.withSeed(2), ALL).subList(1, 9));
        assertEquals(BASE, draw(BASE, ALL).get(0));
    }

    @Test
    void variesOnlyWhatIsTicked() {
        for (Recipe recipe : draw(BASE, Set.of(Hyperparameter.LEARNING_RATE))) {
            assertEquals(BASE, recipe.withTraining(recipe.training().withLearningRate(BASE.training().learningRate())));
        }
        assertTrue(draw(BASE, Set.of(Hyperparameter.MOMENTUM)).stream().allMatch(BASE::equals), "of SGD alone");
    }

    @Test
    void drawsLearningRatesEvenlyOnALogarithm() {
        List<Recipe> drawn = draw(BASE, Set.of(Hyperparameter.LEARNING_RATE));
        long low = drawn.stream().filter(recipe -> recipe.training().learningRate() < 1e-3).count();
        assertEquals(150, low, 45);
        assertTrue(drawn.stream().allMatch(recipe -> recipe.training().learningRate() >= 1e-5
                && recipe.training().learningRate() <= 1e-1));
    }

    @Test
    void drawsEveryKindAndStaysInTheRanges() {
        List<Recipe> drawn = draw(BASE, ALL);
        assertEquals(Optimizer.values().length, drawn.stream().map(recipe -> recipe.training().optimizer()).distinct().count());
        assertTrue(drawn.stream().allMatch(recipe -> recipe.training().epochs() >= 9 && recipe.training().epochs() <= 36));
        assertEquals(Set.of(16, 32, 64),
                Set.copyOf(drawn.stream().map(recipe -> recipe.training().batchSize()).distinct().toList()));
    }

    @Test
    void plansAsManyTrialsAsThereIsTimeFor() {
        Halving halving = Halving.of(18);
        assertEquals(3, halving.rungs());
        assertEquals(9, halving.widest());
        assertEquals(List.of(2, 6, 18), List.of(halving.epochs(18, 0), halving.epochs(18, 1), halving.epochs(18, 2)));
        Duration second = Duration.ofSeconds(1);
        // 9 x 2 + 3 x 6 + 1 x 18 epochs, and 13 starts
        assertEquals(9, halving.affordable(18, Duration.ZERO, second, Duration.ofSeconds(54)));
        assertEquals(8, halving.affordable(18, Duration.ZERO, second, Duration.ofSeconds(53)));
        assertEquals(9, halving.affordable(18, second, second, Duration.ofSeconds(67)));
        assertEquals(0, halving.affordable(18, Duration.ZERO, second, Duration.ofSeconds(25)));
        assertEquals(1, Halving.of(2).rungs());
    }
}

package org.reannotate.audit.internal.living;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.Trainings;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunInput;

class LivingInputTest {
    private static final Recipe RECIPE = Recipe.fromScratch(Network.SMALL_RESIDUAL);
    @TempDir
    Path folder;

    private static List<String> columns(LivingInput input) {
        return input.input().columns().stream().map(RunColumn::name).toList();
    }

    @Test
    void leavesOutCategoriesThatTheRunLeftOutForTheirFewImages() throws Exception {
        try (DatasetStore store = SmallDataset.of(folder, 12, "cat", "dog", "owl").open(folder.resolve("dataset"))) {
            int owl = store.categories().stream().filter(each -> each.path().equals("owl")).findFirst().orElseThrow().id();
            int dogs = store.categories().stream().filter(each -> each.path().equals("dog")).findFirst().orElseThrow().id();
            var index = store.index();
            int moved = 0;
            for (int row = 0; row < index.size() && moved < 6; row++) {
                if (index.category(row) == owl) {
                    store.decide(DecisionRequest.relabel(index.id(row), dogs, "ann"));
                    moved++;
                }
            }
            var data = new DataChoice(Labels.WITH_DECISIONS, 10);
            RunInput run = RunInput.read(new Trainings(new OracleModels()).train(new TrainingRequest(store, RECIPE, data, null),
                    TrainingListener.NONE, new NullProgressMonitor()).folder());
            assertEquals(List.of("cat", "dog"), run.columns().stream().map(RunColumn::name).toList());
            LivingInput kept = LivingInput.read(store, run, RECIPE, 10);
            assertEquals(List.of("cat", "dog"), columns(kept));
            assertEquals(run.samples().size(), kept.input().samples().size());
            LivingInput all = LivingInput.read(store, run, RECIPE, 0);
            assertEquals(List.of("cat", "dog", "owl"), columns(all));
            assertEquals(36, all.input().samples().size());
        }
    }
}

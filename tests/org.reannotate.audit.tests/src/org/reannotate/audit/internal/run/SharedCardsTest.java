package org.reannotate.audit.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;

class SharedCardsTest {

    private final List<String> notes = new ArrayList<>();

    private @Nullable String shared(@Nullable String gpus, int device, int there) {
        var report = new EngineReport("MXNet", "1.9.1", "gpu(" + device + ")", 2, 1, Map.of(), there);
        return SharedCards.of(recipe(gpus), new DeviceChoice("mxnet", device, report, List.of()), notes);
    }

    private static Recipe recipe(@Nullable String gpus) {
        return Recipe.fromScratch(Network.RESNET18).withDevice(Recipe.AUTOMATIC).withGpus(gpus);
    }

    @Test
    void allAreThoseThatTheProbeFound() {
        assertEquals("0,1,2,3", shared(Recipe.ALL_GPUS, 0, 4));
        assertEquals("2,0", shared("2,0", 2, 4));
        assertEquals(List.of(), notes);
    }

    @Test
    void oneDeviceComputesAllWhereNothingElseWasAskedFor() {
        assertNull(shared(null, 0, 4));
        assertEquals(List.of(), notes);
    }

    @Test
    void saysWhyFewerShare() {
        assertEquals("0,1", shared("0,1,7", 0, 2));
        assertTrue(notes.get(0).contains("GPU 7 is not there"), notes.toString());
        notes.clear();
        assertNull(shared(Recipe.ALL_GPUS, 0, 1));
        assertTrue(notes.get(0).contains("one graphics card"), notes.toString());
        notes.clear();
        assertNull(shared("0,1", Recipe.CPU, 0));
        assertTrue(notes.get(0).contains("the CPU computes"), notes.toString());
    }

    @Test
    void theFirstOfThemIsTried() {
        assertEquals(2, SharedCards.first(recipe("2,0")));
        assertEquals(0, SharedCards.first(recipe(Recipe.ALL_GPUS)));
        assertEquals(Recipe.AUTOMATIC, SharedCards.first(recipe(null)));
        assertEquals(Recipe.CPU, SharedCards.first(recipe(Recipe.ALL_GPUS).withDevice(Recipe.CPU)));
    }
}

package org.reannotate.audit.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.AuditException;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.RecipeKind;

class RecipeChooserTest {
    @TempDir
    Path folder;
    private RecipeChooser chooser;

    @BeforeEach
    void prepare() {
        chooser = new RecipeChooser(new ReannotateHome(folder));
    }

    @Test
    void trainsASmallNetworkWhereNoBackboneIsInstalledAndTellsHowToGetOne() throws Exception {
        RecipeChoice choice = chooser.choose(RecipeRequest.automatic());
        assertEquals(Network.SMALL_RESIDUAL, choice.recipe().network());
        assertTrue(choice.explanation().contains(folder.resolve("backbones").toString()), choice.explanation());
        assertTrue(choice.explanation().contains("--backbone"), choice.explanation());
    }

    @Test
    void transfersWhereABackboneIsInstalled() throws Exception {
        Path backbone = install("mobile");
        RecipeChoice choice = chooser.choose(RecipeRequest.automatic());
        assertEquals(RecipeKind.TRANSFER, choice.recipe().kind());
        assertEquals(backbone.toString(), choice.recipe().backbone());
        assertTrue(choice.explanation().contains("Test net"), choice.explanation());
    }

    @Test
    void takesTheFirstOfSeveralBackbonesByName() throws Exception {
        install("zeta");
        Path first = install("alpha");
        assertEquals(first.toString(), chooser.choose(RecipeRequest.automatic()).recipe().backbone());
    }

    @Test
    void passesOverADamagedBackboneThatNobodyNamed() throws Exception {
        Files.writeString(install("alpha").resolve("backbone.json"), "{");
        assertEquals(RecipeKind.FROM_SCRATCH, chooser.choose(RecipeRequest.automatic()).recipe().kind());
    }

    @Test
    void explainsADamagedBackboneThatWasNamed() throws Exception {
        Files.writeString(install("alpha").resolve("backbone.json"), "{");
        AuditException refusal = assertThrows(AuditException.class,
                () -> chooser.choose(RecipeRequest.backbone("alpha")));
        assertTrue(refusal.getMessage().contains("backbone.json"), refusal.getMessage());
    }

    @Test
    void findsABackboneByNameAndByFolder() throws Exception {
        Path installed = install("mobile");
        assertEquals(installed.toString(), chooser.choose(RecipeRequest.backbone("mobile")).recipe().backbone());
        assertEquals(installed.toString(),
                chooser.choose(RecipeRequest.backbone(installed.toString())).recipe().backbone());
    }

    @Test
    void namesTheInstalledBackbonesWhenTheOneAskedForIsUnknown() throws Exception {
        install("mobile");
        AuditException refusal = assertThrows(AuditException.class,
                () -> chooser.choose(RecipeRequest.backbone("mobil\0e")));
        assertTrue(refusal.getMessage().contains("there are: mobile"), refusal.getMessage());
    }

    @Test
    void trainsFromScratchOnRequestAlsoWhereABackboneIsInstalled() throws Exception {
        install("mobile");
        assertEquals(RecipeKind.FROM_SCRATCH, chooser.choose(RecipeRequest.fromScratch()).recipe().kind());
    }

    @Test
    void appliesTheChangesInOrder() throws Exception {
        RecipeRequest request = RecipeRequest.fromScratch().changing(recipe -> recipe.withSeed(7))
                .changing(recipe -> recipe.withSeed(recipe.seed() + 1).withFolds(3));
        assertEquals(8, chooser.choose(request).recipe().seed());
        assertEquals(3, chooser.choose(request).recipe().folds());
    }

    @Test
    void namesAHyperparameterThatIsOutOfRange() {
        AuditException refusal = assertThrows(AuditException.class,
                () -> chooser.choose(RecipeRequest.fromScratch().changing(recipe -> recipe.withFolds(1))));
        assertTrue(refusal.getMessage().contains("folds"), refusal.getMessage());
    }

    private Path install(String name) throws IOException {
        Path backbone = Files.createDirectories(folder.resolve("backbones").resolve(name));
        Files.writeString(backbone.resolve("net-symbol.json"), "{\"nodes\": []}");
        Files.write(backbone.resolve("net-0000.params"), new byte[16]);
        Files.writeString(backbone.resolve("backbone.json"), """
                {"name": "Test net", "engine": "MXNet", "symbol": "net-symbol.json", "parameters": "net-0000.params",
                 "input": {"name": "data", "layout": "NCHW", "colour": "RGB", "width": 32, "height": 32,
                           "mean": [128, 128, 128], "std": [128, 128, 128]},
                 "embedding": {"output": "features_output", "size": 8}}
                """);
        return backbone;
    }
}

package org.reannotate.launching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.launching.fixture.Launches;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Transfer;

class TrainingSettingsTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n";

    @TempDir
    Path folder;

    @Test
    void everythingThatIsWrittenIsReadAgain() throws Exception {
        Recipe recipe = Recipe.fromScratch(Network.RESNET18).withSeed(9).withThreads(3).withImageSize(96)
                .withEvaluation(Evaluation.split(0.2, 0.1)).withEngine(Recipe.MXNET).withDevice(2);
        recipe = recipe.withOptions(recipe.options().withDropout(0.35).withBatchNormalization(false))
                .withTraining(recipe.training().withEpochs(7).withLearningRate(2.5e-4).withOptimizer(Optimizer.SGD)
                        .withMomentum(0.95).withWeights(CategoryWeights.BALANCED).withLoss(Loss.SIGMOID)
                        .withAugmentation(new Augmentation(false, 3, 0.1, 0.2, 0.3, 0.4, 0.5, 2)));
        assertRoundTrip(new TrainingSettings("/data/rooms", recipe, new DataChoice(Labels.AS_IMPORTED, 12)));
        assertRoundTrip(new TrainingSettings("", Recipe.transfer("/backbones/mobilenet").withTransfer(new Transfer(3, 0.01)),
                DataChoice.DEFAULT));
        assertRoundTrip(new TrainingSettings("x", Recipe.transfer(Recipe.backboneOfRun("20260101-000000-a")), DataChoice.DEFAULT));
        assertRoundTrip(TrainingSettings.defaults("rooms"));
    }

    private static void assertRoundTrip(TrainingSettings settings) throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("other.tool", "stays");
        attributes.put(TrainingAttributes.recipe("network"), "alexnet");
        attributes.put(TrainingAttributes.recipe("backbone"), "old");
        var configuration = Launches.configuration(attributes);
        TrainingAttributes.write(settings, configuration);
        assertEquals(settings, TrainingAttributes.read(configuration));
        assertEquals("stays", attributes.get("other.tool"));
    }

    @Test
    void whatIsOfThisMachineAloneStaysOut() throws Exception {
        Path installed = ReannotateHome.current().backbones().resolve("mobilenet_v2");
        Map<String, Object> attributes = new HashMap<>();
        TrainingAttributes.write(new TrainingSettings("x", Recipe.transfer(installed.toString()), DataChoice.DEFAULT),
                Launches.configuration(attributes));
        assertEquals("mobilenet_v2", attributes.get(TrainingAttributes.recipe("backbone")));
        assertFalse(attributes.containsKey(TrainingAttributes.recipe("threads")));
        assertEquals(installed.toString(), TrainingAttributes.read(Launches.configuration(attributes)).recipe().backbone());
    }

    @Test
    void whatIsNotSaidIsAtItsDefault() throws Exception {
        TrainingSettings settings = TrainingSettings.ofFile(file("""
                <launchConfiguration type="org.reannotate.launching.training">
                  <stringAttribute key="org.reannotate.launching.dataset" value="../rooms"/>
                  <stringAttribute key="org.reannotate.launching.recipe.network" value="alexnet"/>
                  <stringAttribute key="org.reannotate.launching.recipe.training.epochs" value="3"/>
                  <booleanAttribute key="org.eclipse.debug.core.ATTR_FORCE_SYSTEM_CONSOLE_ENCODING" value="false"/>
                  <listAttribute key="org.eclipse.debug.ui.favoriteGroups"><listEntry value="x"/></listAttribute>
                </launchConfiguration>
                """));
        Recipe expected = Recipe.fromScratch(Network.ALEXNET);
        assertEquals(expected.withTraining(expected.training().withEpochs(3)), settings.recipe());
        assertEquals(DataChoice.DEFAULT, settings.data());
        assertEquals(folder.resolveSibling("rooms").toString(), settings.dataset());
        assertEquals(TrainingSettings.defaults("").recipe(), TrainingSettings.ofFile(
                file("<launchConfiguration type=\"org.reannotate.launching.training\"/>")).recipe());
    }

    @Test
    void refusesFilesThatAreNoneAndFollowsNothingOutOfThem() throws Exception {
        assertRefused("no launch configuration for a training", "<launchConfiguration type=\"org.eclipse.jdt\"/>");
        assertRefused("no launch configuration for a training", "<other/>");
        assertRefused("no launch configuration", "no xml");
        assertRefused("no launch configuration", "");
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret");
        assertRefused("DOCTYPE", "<!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n"
                + "<launchConfiguration type=\"org.reannotate.launching.training\"><stringAttribute "
                + "key=\"org.reannotate.launching.dataset\" value=\"&s;\"/></launchConfiguration>");
        assertRefused("too large", "<!-- " + "x".repeat(1 << 20) + " -->");
        assertRefused("epochs", attribute("recipe.training.epochs", "many"));
        assertRefused("epochs is 0", attribute("recipe.training.epochs", "0"));
        assertRefused("alexnet", attribute("recipe.network", "lenet"));
        assertRefused("\"oops\"", attribute("recipe.oops", "1"));
        assertRefused("\"training\"", attribute("recipe.training", "1"));
        assertRefused("no labels", attribute("labels", "mine"));
        assertRefused("whole number", attribute("floor", "-"));
        assertRefused("floor of images", attribute("floor", "-1"));
        IOException missing = assertThrows(IOException.class, () -> TrainingSettings.ofFile(folder.resolve("none.launch")));
        assertTrue(missing.getMessage().contains("There is no file"), missing.getMessage());
    }

    private static String attribute(String key, String value) {
        return "<launchConfiguration type=\"org.reannotate.launching.training\"><stringAttribute key=\""
                + "org.reannotate.launching." + key + "\" value=\"" + value + "\"/></launchConfiguration>";
    }

    private void assertRefused(String words, String content) throws Exception {
        Path file = file(content);
        IOException refusal = assertThrows(IOException.class, () -> TrainingSettings.ofFile(file));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(file.toString()), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("s3cret"));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.launch"), content.startsWith("<") ? HEAD + content : content);
    }

    @Test
    void saysWhatKeepsItFromTraining() throws Exception {
        Recipe recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL);
        assertEquals(List.of("Choose a dataset."), new TrainingSettings(" ", recipe, DataChoice.DEFAULT).problems());
        assertProblem("There is no dataset in", new TrainingSettings(folder.toString(), recipe, DataChoice.DEFAULT));
        Files.createFile(folder.resolve("dataset.reannotate"));
        assertEquals(List.of(), new TrainingSettings(folder.toString(), recipe, DataChoice.DEFAULT).problems());
        assertProblem("There is no backbone \"nothing\"",
                new TrainingSettings(folder.toString(), Recipe.transfer("nothing"), DataChoice.DEFAULT));
        assertEquals(List.of(), new TrainingSettings(folder.toString(), Recipe.transfer("zoo:x"), DataChoice.DEFAULT).problems());
    }

    private static void assertProblem(String words, TrainingSettings settings) {
        assertEquals(1, settings.problems().size());
        assertTrue(settings.problems().get(0).startsWith(words), settings.problems().get(0));
    }
}

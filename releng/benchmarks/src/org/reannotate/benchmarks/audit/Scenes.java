package org.reannotate.benchmarks.audit;

import java.io.IOException;

import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.benchmarks.Places;

/** The eight scene categories, 45 photos each, and the backbone they are audited with. */
final class Scenes {
    private Scenes() {
    }

    static LabelledImages load() throws IOException {
        return LabelledImages.ofFolders(Places.shared().resolve("data/images/scenes"));
    }

    static RecipeRequest backbone() {
        return RecipeRequest.backbone(Places.shared().resolve("models/mobilenet_v2").toString());
    }
}

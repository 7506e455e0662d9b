package org.reannotate.audit.recipe;

import java.io.IOException;
import java.util.List;

import org.reannotate.audit.AuditException;
import org.reannotate.core.words.Cause;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

/**
 * Chooses the network of an audit: transfer on a backbone where one is named or installed, because it needs few images
 * and little time; a small network from scratch otherwise.
 *
 * <pre>{@code
 * RecipeChoice choice = new RecipeChooser(ReannotateHome.current()).choose(RecipeRequest.automatic());
 * }</pre>
 */
public final class RecipeChooser {
    private final BackboneCatalog catalog;

    /** Chooses among the backbones installed there. */
    public RecipeChooser(ReannotateHome home) {
        this.catalog = new BackboneCatalog(home);
    }

    /**
     * Chooses.
     *
     * @throws AuditException when the backbone asked for does not exist or is damaged, or a hyperparameter is out of
     *         range
     */
    public RecipeChoice choose(RecipeRequest request) throws AuditException {
        try {
            RecipeChoice choice = base(request);
            return new RecipeChoice(request.changes().apply(choice.recipe()), choice.explanation());
        } catch (IllegalArgumentException e) {
            throw new AuditException("The recipe cannot be used: " + e.getMessage(), e);
        }
    }

    private RecipeChoice base(RecipeRequest request) throws AuditException {
        String named = request.backbone();
        return switch (request.kind()) {
            case FROM_SCRATCH -> scratch("as asked for");
            case BACKBONE -> named == null ? automatic() : named(named);
            case AUTOMATIC -> automatic();
        };
    }

    private RecipeChoice named(String nameOrFolder) throws AuditException {
        if (BackboneCatalog.isZoo(nameOrFolder)) {
            return new RecipeChoice(Recipe.transfer(nameOrFolder), "Transfer on " + nameOrFolder
                    + " of DJL's model zoo, as asked for: a head is trained on its embeddings.");
        }
        Backbone backbone = catalog.find(nameOrFolder);
        return transfer(backbone, "as asked for");
    }

    private RecipeChoice automatic() throws AuditException {
        try {
            List<Backbone> installed = catalog.usable();
            if (!installed.isEmpty()) {
                return transfer(installed.get(0), installed.size() == 1 ? "the backbone installed"
                        : "the first of " + installed.size() + " backbones installed");
            }
        } catch (IOException e) {
            throw new AuditException("The folder of installed backbones cannot be read: " + Cause.of(e)
                    + ". Make it readable, or name a backbone's folder.", e);
        }
        RecipeChoice scratch = scratch("because no backbone is installed");
        return new RecipeChoice(scratch.recipe(), scratch.explanation() + " A backbone, a network pretrained on many "
                + "images, finds more in less time: put its folder, with a backbone.json, into " + catalog.folder()
                + ", or name it with --backbone.");
    }

    private static RecipeChoice transfer(Backbone backbone, String why) {
        return new RecipeChoice(Recipe.transfer(backbone.folder().toString()), "Transfer on " + backbone.name() + " ("
                + why + "): the backbone is frozen, and a head is trained on its embeddings fold by fold.");
    }

    private static RecipeChoice scratch(String why) {
        return new RecipeChoice(Recipe.fromScratch(Network.SMALL_RESIDUAL),
                "A small residual network is trained from scratch, " + why + ".");
    }
}

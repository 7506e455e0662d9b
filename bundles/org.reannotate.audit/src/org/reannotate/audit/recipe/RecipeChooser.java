package org.reannotate.audit.recipe;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
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
            throw new AuditException(NLS.bind(Messages.RecipeChooser_unusable, e.getMessage()), e);
        }
    }

    private RecipeChoice base(RecipeRequest request) throws AuditException {
        String named = request.backbone();
        return switch (request.kind()) {
            case FROM_SCRATCH -> scratch(Messages.RecipeChooser_asked);
            case BACKBONE -> named == null ? automatic() : named(named);
            case AUTOMATIC -> automatic();
        };
    }

    private RecipeChoice named(String nameOrFolder) throws AuditException {
        if (BackboneCatalog.isZoo(nameOrFolder)) {
            return new RecipeChoice(Recipe.transfer(nameOrFolder), NLS.bind(Messages.RecipeChooser_zoo, nameOrFolder));
        }
        Backbone backbone = catalog.find(nameOrFolder);
        return transfer(backbone, Messages.RecipeChooser_asked);
    }

    private RecipeChoice automatic() throws AuditException {
        try {
            List<Backbone> installed = catalog.usable();
            if (!installed.isEmpty()) {
                return transfer(installed.get(0), installed.size() == 1 ? Messages.RecipeChooser_installed
                        : NLS.bind(Messages.RecipeChooser_first, installed.size()));
            }
        } catch (IOException e) {
            throw new AuditException(NLS.bind(Messages.RecipeChooser_folder, Cause.of(e)), e);
        }
        RecipeChoice scratch = scratch(Messages.RecipeChooser_noBackbone);
        return new RecipeChoice(scratch.recipe(),
                NLS.bind(Messages.RecipeChooser_advice, scratch.explanation(), catalog.folder()));
    }

    private static RecipeChoice transfer(Backbone backbone, String why) {
        return new RecipeChoice(Recipe.transfer(backbone.folder().toString()),
                NLS.bind(Messages.RecipeChooser_transfer, backbone.name(), why));
    }

    private static RecipeChoice scratch(String why) {
        return new RecipeChoice(Recipe.fromScratch(Network.SMALL_RESIDUAL),
                NLS.bind(Messages.RecipeChooser_scratch, why));
    }
}

package org.reannotate.launching.ui.network;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.RunState;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.backbone.InstalledBackbones;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;

/**
 * Something that transfer can begin with.
 *
 * @param backbone as a recipe names it
 * @param words    for people
 */
public record BackboneChoice(String backbone, String words) {

	/** The installed backbones and the finished runs of a dataset; reads the disk. */
	public static List<BackboneChoice> all(ReannotateHome home, @Nullable DatasetStore store)
			throws IOException, AuditException {
		var choices = new ArrayList<>(installed(home));
		if (store != null) {
			RunCatalog.of(store).runs().stream().filter(run -> run.state() == RunState.FINISHED).map(BackboneChoice::of)
					.forEach(choices::add);
		}
		return choices;
	}

	/** The installed backbones, unread: what is wrong with one is said when it is chosen. */
	public static List<BackboneChoice> installed(ReannotateHome home) throws IOException {
		return new InstalledBackbones(home).folders().stream().map(folder -> of(folder.toString())).toList();
	}

	private static BackboneChoice of(RunEntry run) {
		return new BackboneChoice(Recipe.backboneOfRun(run.name()), NLS.bind(Messages.BackboneChoice_run, run.name()));
	}

	/** A backbone that a recipe names. */
	public static BackboneChoice of(String backbone) {
		if (backbone.startsWith("run:")) {
			return new BackboneChoice(backbone, NLS.bind(Messages.BackboneChoice_run, backbone.substring(4)));
		}
		return new BackboneChoice(backbone, words(backbone));
	}

	private static String words(String backbone) {
		try {
			Path folder = Path.of(backbone);
			Path parent = folder.getParent();
			boolean installed = parent != null && parent.equals(ReannotateHome.current().backbones());
			return installed ? String.valueOf(folder.getFileName()) : backbone;
		} catch (InvalidPathException e) {
			return backbone;
		}
	}
}

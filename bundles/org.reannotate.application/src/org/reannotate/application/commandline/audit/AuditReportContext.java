package org.reannotate.application.commandline.audit;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.TimeSpan;
import org.reannotate.report.html.ReportContext;
import org.reannotate.report.html.ReportContext.Fact;

/** What the report of an audit says about the run, and where its pictures come from. */
final class AuditReportContext {

	private final AuditResult result;
	private final DatasetStore store;
	private final Path output;

	AuditReportContext(AuditResult result, DatasetStore store, Path output) {
		this.result = result;
		this.store = store;
		this.output = output;
	}

	ReportContext create() {
		return new ReportContext(store.info().name(), result.recipe().explanation(), facts(), notes(),
				new StoreImages(store, result.samples()), imagesAt());
	}

	private List<Fact> facts() {
		Recipe recipe = result.recipe().recipe();
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(Messages.AuditReportContext_run, result.runName()));
		facts.add(new Fact(Messages.AuditReportContext_recipe, recipe.name()));
		if (recipe.kind() == RecipeKind.FROM_SCRATCH) {
			facts.add(new Fact(Messages.AuditReportContext_imageSize,
					NLS.bind(Messages.AuditReportContext_square, recipe.imageSize())));
			facts.add(new Fact(Messages.AuditReportContext_epochs, String.valueOf(recipe.training().epochs())));
			facts.add(new Fact(Messages.AuditReportContext_learningRate,
					String.valueOf(recipe.training().learningRate())));
			facts.add(new Fact(Messages.AuditReportContext_optimizer, recipe.training().optimizer().id()));
		}
		facts.add(new Fact(Messages.AuditReportContext_folds, String.valueOf(recipe.folds())));
		facts.add(new Fact(Messages.AuditReportContext_seed, String.valueOf(recipe.seed())));
		facts.add(new Fact(Messages.AuditReportContext_threads, String.valueOf(recipe.threads())));
		if (result.excluded() > 0) {
			facts.add(new Fact(Messages.AuditReportContext_excluded, byDecision(result.excluded())));
		}
		double seconds = result.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
		facts.add(new Fact(Messages.AuditReportContext_time, TimeSpan.of(seconds)));
		return facts;
	}

	private static String byDecision(int images) {
		String words = images == 1 ? Messages.AuditReportContext_oneByDecision : Messages.AuditReportContext_byDecision;
		return NLS.bind(words, Numbers.of(images));
	}

	private List<String> notes() {
		var notes = new ArrayList<>(result.notes());
		notes.add(Messages.AuditReportContext_judged);
		notes.add(Messages.AuditReportContext_unchanged);
		return notes;
	}

	private @Nullable String imagesAt() {
		List<Path> roots = store.info().imageRoots();
		Path root = roots.get(0);
		if (roots.size() != 1 || root.getRoot() == null || !root.getRoot().equals(output.getRoot())) {
			return null;
		}
		String relative = output.relativize(root).toString().replace('\\', '/');
		try {
			return relative.isEmpty() ? "" : new URI(null, null, "./" + relative + "/", null).toASCIIString();
		} catch (URISyntaxException e) {
			return null;
		}
	}
}

package org.reannotate.application.commandline.dataset;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relabel}: gives images their right label. */
@Command(name = "relabel")
public final class RelabelCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "DATASET")
	private Path dataset;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH")
	private List<String> paths;

	@Option(names = "--to", required = true, paramLabel = "CATEGORY")
	private String category;

	@Option(names = "--new-category")
	private boolean newCategory;

	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
	private String reason;

	@Mixin
	private AuthorOption author;

	public RelabelCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() throws CommandException, DatasetException {
		try (DatasetStore store = new DatasetLocator(context).open(context.terminal().resolve(dataset))) {
			var ids = new ArrayList<Integer>();
			for (String path : paths) {
				ids.add(sample(store, path));
			}
			int to = categoryId(store);
			List<SampleRecord> samples = store.samples(ids.stream().mapToInt(Integer::intValue).distinct().toArray());
			List<String> others = others(store, samples);
			int recorded = store.decideAll(samples.stream().map(sample -> DecisionRequest
					.relabel(sample.id(), to, author.name()).withReason(reason).withSeen(sample.lastDecision())).toList())
					.size();
			others.forEach(context.terminal()::say);
			context.terminal().say(NLS.bind(
					recorded == 1 ? Messages.RelabelCommand_oneImage : Messages.RelabelCommand_images, recorded,
					category));
		}
		return ExitCodes.DONE;
	}

	/** Returns who else had decided what about the images, a line each: nobody is overruled without a word. */
	private List<String> others(DatasetStore store, List<SampleRecord> samples) throws DatasetException {
		var lines = new ArrayList<String>();
		for (SampleRecord sample : samples) {
			for (Decision decision : sample.lastDecision() == 0 ? List.<Decision>of()
					: store.decisions(DecisionQuery.ofSample(sample.id()))) {
				if (decision.id() == sample.lastDecision() && !decision.author().equals(author.name())) {
					lines.add(NLS.bind(Messages.RelabelCommand_other, new Object[] { sample.path(), decision.author(),
							LocalDate.ofInstant(decision.time(), ZoneId.systemDefault()),
							decision.kind().name().toLowerCase(Locale.ROOT), label(store, sample) }));
				}
			}
		}
		return lines;
	}

	private static String label(DatasetStore store, SampleRecord sample) {
		return store.categories().stream().filter(record -> record.id() == sample.category()).map(CategoryRecord::path)
				.findFirst().orElse(Messages.RelabelCommand_noLabel);
	}

	private int sample(DatasetStore store, String path) throws CommandException, DatasetException {
		OptionalInt id = store.sampleId(path);
		if (id.isEmpty()) {
			id = store.sampleId(relative(store, path));
		}
		return id.orElseThrow(() -> new CommandException(
				NLS.bind(Messages.RelabelCommand_noImage, path, store.info().folder())));
	}

	/** The path below an image root, where somebody named the file itself. */
	private String relative(DatasetStore store, String path) {
		Path file = context.terminal().resolve(Path.of(path));
		return store.info().imageRoots().stream().filter(file::startsWith)
				.map(root -> root.relativize(file).toString().replace('\\', '/')).findFirst().orElse(path);
	}

	private int categoryId(DatasetStore store) throws CommandException, DatasetException {
		OptionalInt known = store.categories().stream().filter(record -> record.path().equals(category))
				.mapToInt(CategoryRecord::id).findFirst();
		if (known.isPresent() || newCategory) {
			return known.isPresent() ? known.getAsInt() : store.ensureCategory(category);
		}
		String names = String.join(", ", store.categories().stream().map(CategoryRecord::path).limit(20).toList());
		throw new CommandException(NLS.bind(Messages.RelabelCommand_noCategory, category, names));
	}
}

package org.reannotate.application.commandline.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.reannotate.application.commandline.CommandContext;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.application.commandline.ExitCodes;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relabel}: gives images their right label. */
@Command(name = "relabel",
		description = "Gives images another label. Each is a decision with author and time, which later imports keep and"
				+ " which can be undone. All of them are recorded, or none.")
public final class RelabelCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "DATASET",
			description = "A dataset's folder, an output of `audit`, or the images that a dataset was made from.")
	private Path dataset;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH",
			description = "Images, as the tables name them: relative to the dataset's images, with / between folders.")
	private List<String> paths;

	@Option(names = "--to", required = true, paramLabel = "CATEGORY",
			description = "The right category, as the tables name it (`mall`, or `animals/cat` in a taxonomy).")
	private String category;

	@Option(names = "--new-category", description = "Make the category where it does not exist.")
	private boolean newCategory;

	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why, in your words.")
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
			int recorded = store.decideAll(ids.stream().distinct()
					.map(id -> DecisionRequest.relabel(id, to, author.name()).withReason(reason)).toList()).size();
			context.terminal().say((recorded == 1 ? "1 image is" : recorded + " images are") + " now labelled " + category);
		}
		return ExitCodes.DONE;
	}

	private int sample(DatasetStore store, String path) throws CommandException, DatasetException {
		OptionalInt id = store.sampleId(path);
		if (id.isEmpty()) {
			id = store.sampleId(relative(store, path));
		}
		return id.orElseThrow(() -> new CommandException("there is no image " + path + " in the dataset "
				+ store.info().folder() + "; nothing was changed"));
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
		throw new CommandException("the dataset has no category " + category + " (it has " + names
				+ "); add --new-category to make it");
	}
}

package org.reannotate.application.commandline.dataset;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.SplitLayout;

import picocli.CommandLine.Option;

/** How a folder or table of images is read; the same options for {@code import} and {@code audit}. */
public final class SourceOptions {

	@Option(names = "--split-layout", paramLabel = "auto|yes|no", defaultValue = "auto",
			description = "Whether the top folders are splits (train, val or validation, test) instead of categories. auto:"
					+ " if all of them have such names (default).")
	private SplitLayout splitLayout = SplitLayout.AUTO;

	@Option(names = "--unlabelled", paramLabel = "DIR",
			description = "Folder of images that have no label yet, inside the source or elsewhere. A folder `_unlabelled`"
					+ " is always taken so.")
	private @Nullable Path unlabelled;

	@Option(names = "--images", paramLabel = "DIR",
			description = "For a .csv: the folder that its paths are relative to (default: the folder of the .csv).")
	private @Nullable Path images;

	/** The request for a source. */
	public ImportRequest request(Path source, Terminal terminal) {
		return ImportRequest.of(source).withSplitLayout(splitLayout).withUnlabelled(resolve(unlabelled, terminal))
				.withImages(resolve(images, terminal));
	}

	private static @Nullable Path resolve(@Nullable Path path, Terminal terminal) {
		return path == null ? null : terminal.resolve(path);
	}
}
